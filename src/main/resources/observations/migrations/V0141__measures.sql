-- What host governments decide. All rows are facts: never changed; a later row that names an earlier one in "replaces"
-- corrects it, or says with "withdrawn" that it was recorded in error. "record" is the id of the first row of a chain.
CREATE TABLE observations.measure (
    id                uuid PRIMARY KEY,
    record            uuid NOT NULL REFERENCES observations.measure,
    host              text NOT NULL CHECK (host ~ '^[A-Z]{2}$'),
    authority         uuid NOT NULL REFERENCES stakeholders.authority,
    level             text NOT NULL CHECK (level IN ('CENTRAL', 'REGIONAL', 'LOCAL', 'INTERNATIONAL')),
    type              text NOT NULL,
    title             text NOT NULL CHECK (title <> ''),
    language          text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    title_en          text NOT NULL CHECK (title_en <> ''),
    identifier_scheme text,
    identifier        text CHECK ((identifier IS NULL) = (identifier_scheme IS NULL)),
    summary           text NOT NULL,
    supersedes        uuid REFERENCES observations.measure CHECK (supersedes <> record),
    replaces          uuid UNIQUE REFERENCES observations.measure,
    label             int NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid NOT NULL,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX measure_of_host ON observations.measure (host);
CREATE INDEX measure_record ON observations.measure (record);
CREATE INDEX measure_supersedes ON observations.measure (supersedes);

-- The day on which a measure reached a stage; when that was recorded is another matter.
CREATE TABLE observations.measure_stage (
    id          uuid PRIMARY KEY,
    measure     uuid NOT NULL REFERENCES observations.measure,
    stage       text NOT NULL,
    on_day      date NOT NULL,
    note        text NOT NULL,
    withdrawn   boolean NOT NULL,
    replaces    uuid UNIQUE REFERENCES observations.measure_stage,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX measure_stage_of ON observations.measure_stage (measure, on_day);
CREATE INDEX measure_stage_day ON observations.measure_stage (on_day);

-- One act may hold several: each in the words of a subject pack.
CREATE TABLE observations.intervention (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL REFERENCES observations.intervention,
    measure     uuid NOT NULL REFERENCES observations.measure,
    what        text NOT NULL CHECK (what <> ''),
    pack        text NOT NULL,
    area        text NOT NULL,
    tool        text NOT NULL,
    groups      text[] NOT NULL CHECK (cardinality(groups) > 0),
    origin      text,
    direction   text,
    magnitude   text,
    withdrawn   boolean NOT NULL,
    replaces    uuid UNIQUE REFERENCES observations.intervention,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX intervention_of ON observations.intervention (measure);
CREATE INDEX intervention_record ON observations.intervention (record);

-- What a measure has to do with what we asked: a commitment it keeps, or a point it answers. Under the label of that.
CREATE TABLE observations.measure_link (
    id          uuid PRIMARY KEY,
    measure     uuid NOT NULL REFERENCES observations.measure,
    commitment  uuid REFERENCES engagements.commitment,
    directive   uuid REFERENCES directives.directive,
    number      int CHECK ((number IS NULL) = (directive IS NULL)),
    note        text NOT NULL,
    withdrawn   boolean NOT NULL,
    replaces    uuid UNIQUE REFERENCES observations.measure_link,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    CHECK ((commitment IS NULL) <> (directive IS NULL))
);
CREATE INDEX measure_link_of ON observations.measure_link (measure);
CREATE INDEX measure_link_directive ON observations.measure_link (directive);
CREATE INDEX measure_link_commitment ON observations.measure_link (commitment);

CREATE VIEW observations.measure_now WITH (security_invoker = true) AS
    SELECT measure.*
      FROM observations.measure
     WHERE NOT EXISTS (SELECT FROM observations.measure later WHERE later.replaces = measure.id);
CREATE VIEW observations.intervention_now WITH (security_invoker = true) AS
    SELECT intervention.*
      FROM observations.intervention
     WHERE NOT withdrawn
       AND NOT EXISTS (SELECT FROM observations.intervention later WHERE later.replaces = intervention.id);
CREATE VIEW observations.measure_link_now WITH (security_invoker = true) AS
    SELECT measure_link.*
      FROM observations.measure_link
     WHERE NOT withdrawn
       AND NOT EXISTS (SELECT FROM observations.measure_link later WHERE later.replaces = measure_link.id);

GRANT SELECT, INSERT ON observations.measure, observations.measure_stage, observations.intervention,
    observations.measure_link TO chancery_app;
GRANT SELECT ON observations.measure_now, observations.intervention_now, observations.measure_link_now
    TO chancery_app;
CALL access.protect('observations.measure');
CALL access.protect('observations.measure_stage');
CALL access.protect('observations.intervention');
CALL access.protect('observations.measure_link');
