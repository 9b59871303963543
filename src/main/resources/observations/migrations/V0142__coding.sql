-- Assessment of measures on a published rubric, by two coders who do not see each other.
CREATE TABLE observations.codebook (
    id          uuid PRIMARY KEY,
    directive   uuid NOT NULL UNIQUE REFERENCES directives.directive,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);

-- An issued version is never changed; a change is another version.
CREATE TABLE observations.codebook_version (
    codebook  uuid NOT NULL REFERENCES observations.codebook,
    number    int NOT NULL CHECK (number > 0),
    title     text NOT NULL CHECK (title <> ''),
    change    text NOT NULL,
    label     int NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by uuid NOT NULL,
    PRIMARY KEY (codebook, number)
);

-- A question on a two-sided scale; the words of its steps from the lowest to the highest, the middle one for 0.
CREATE TABLE observations.codebook_question (
    codebook uuid NOT NULL,
    version  int NOT NULL,
    number   int NOT NULL CHECK (number BETWEEN 1 AND 30),
    key      text NOT NULL CHECK (key ~ '^[a-z][a-z-]{0,39}$'),
    text     text NOT NULL CHECK (text <> ''),
    guidance text NOT NULL,
    anchors  text[] NOT NULL CHECK (cardinality(anchors) IN (3, 5, 7)),
    label    int NOT NULL,
    PRIMARY KEY (codebook, version, number),
    UNIQUE (codebook, version, key),
    FOREIGN KEY (codebook, version) REFERENCES observations.codebook_version
);

-- One intervention to be coded under one version of a codebook.
CREATE TABLE observations.assessment (
    id           uuid PRIMARY KEY,
    intervention uuid NOT NULL REFERENCES observations.intervention,
    codebook     uuid NOT NULL,
    version      int NOT NULL,
    label        int NOT NULL,
    opened_at    timestamptz NOT NULL,
    opened_by    uuid NOT NULL,
    UNIQUE (intervention, codebook, version),
    FOREIGN KEY (codebook, version) REFERENCES observations.codebook_version
);

-- That somebody has coded: known to all who may read the measure, while what they coded is not yet.
CREATE TABLE observations.coding (
    id         uuid PRIMARY KEY,
    assessment uuid NOT NULL REFERENCES observations.assessment,
    place      int NOT NULL CHECK (place IN (1, 2)),
    coder      uuid NOT NULL,
    label      int NOT NULL,
    coded_at   timestamptz NOT NULL,
    UNIQUE (assessment, place),
    UNIQUE (assessment, coder)
);

-- What a coder found: a step of the scale, or none where it cannot be said; never without a note.
CREATE TABLE observations.code (
    coding     uuid NOT NULL REFERENCES observations.coding,
    assessment uuid NOT NULL REFERENCES observations.assessment,
    coder      uuid NOT NULL,
    question   int NOT NULL,
    value      int CHECK (value BETWEEN -3 AND 3),
    note       text NOT NULL CHECK (note <> ''),
    label      int NOT NULL,
    PRIMARY KEY (coding, question)
);
CREATE INDEX code_of ON observations.code (assessment);

-- What a third person decided, and why; both codes stay.
CREATE TABLE observations.adjudication (
    id          uuid PRIMARY KEY,
    assessment  uuid NOT NULL REFERENCES observations.assessment,
    question    int NOT NULL,
    value       int CHECK (value BETWEEN -3 AND 3),
    reason      text NOT NULL CHECK (reason <> ''),
    replaces    uuid UNIQUE REFERENCES observations.adjudication,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX adjudication_of ON observations.adjudication (assessment);
CREATE UNIQUE INDEX adjudication_first ON observations.adjudication (assessment, question) WHERE replaces IS NULL;

-- What the host says to an assessment; it stands beside it.
CREATE TABLE observations.host_reply (
    id          uuid PRIMARY KEY,
    assessment  uuid NOT NULL REFERENCES observations.assessment,
    authority   uuid NOT NULL REFERENCES stakeholders.authority,
    said_on     date NOT NULL,
    text        text NOT NULL CHECK (text <> ''),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX host_reply_of ON observations.host_reply (assessment);

GRANT SELECT, INSERT ON observations.codebook, observations.codebook_version, observations.codebook_question,
    observations.assessment, observations.coding, observations.code, observations.adjudication, observations.host_reply
    TO chancery_app;
CALL access.protect('observations.codebook');
CALL access.protect('observations.codebook_version');
CALL access.protect('observations.codebook_question');
CALL access.protect('observations.assessment');
CALL access.protect('observations.coding');
CALL access.protect('observations.code');
CALL access.protect('observations.adjudication');
CALL access.protect('observations.host_reply');

-- Beside the reading rule: until both have coded, each sees only what is their own.
CREATE POLICY apart ON observations.code AS RESTRICTIVE FOR SELECT TO chancery_app
    USING (coder = nullif(current_setting('chancery.reader', true), '')::uuid
           OR EXISTS (SELECT FROM observations.coding second
                       WHERE second.assessment = code.assessment AND second.place = 2));
