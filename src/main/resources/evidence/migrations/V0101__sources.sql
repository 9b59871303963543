-- Sources: what a claim, an observation or a figure rests on. All rows are facts: a description is corrected by a row that
-- names the one it replaces; "record" is the id of the first row, by which everything else refers to the source.
CREATE TABLE evidence.source (
    id           uuid PRIMARY KEY,
    record       uuid NOT NULL REFERENCES evidence.source,
    kind         text NOT NULL,
    author_kind  text NOT NULL,
    publisher    text NOT NULL CHECK (publisher <> ''),
    title        text NOT NULL CHECK (title <> ''),
    published    text NOT NULL CHECK (published ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'),
    accessed_on  date,
    edition      text NOT NULL,
    address      text NOT NULL,
    identifier   text NOT NULL CHECK (address <> '' OR identifier <> ''),
    language     text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    machine      text NOT NULL,
    note         text NOT NULL,
    replaces     uuid UNIQUE REFERENCES evidence.source,
    label        int NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL REFERENCES access.officer,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX source_record ON evidence.source (record);
CREATE INDEX source_identifier ON evidence.source (identifier) WHERE identifier <> '';
CREATE INDEX source_address ON evidence.source (address) WHERE address <> '';

-- How far the source is relied on, A to F: given, given again, never overwritten.
CREATE TABLE evidence.source_grade (
    id          uuid PRIMARY KEY,
    source      uuid NOT NULL REFERENCES evidence.source,
    grade       text NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F')),
    reason      text NOT NULL CHECK (reason <> ''),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX grade_of_source ON evidence.source_grade (source, recorded_at);

-- What became of it where it was published: corrected, retracted, reinstated.
CREATE TABLE evidence.source_standing (
    id          uuid PRIMARY KEY,
    source      uuid NOT NULL REFERENCES evidence.source,
    standing    text NOT NULL CHECK (standing IN ('STANDS', 'CORRECTED', 'RETRACTED')),
    since       date NOT NULL,
    reason      text NOT NULL CHECK (reason <> ''),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX standing_of_source ON evidence.source_standing (source, recorded_at);

-- Somebody looked again whether it still says what the copy says.
CREATE TABLE evidence.source_recheck (
    id          uuid PRIMARY KEY,
    source      uuid NOT NULL REFERENCES evidence.source,
    unchanged   boolean NOT NULL,
    note        text NOT NULL CHECK (unchanged OR note <> ''),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX recheck_of_source ON evidence.source_recheck (source, recorded_at);

CALL access.protect('evidence.source');
CALL access.protect('evidence.source_grade');
CALL access.protect('evidence.source_standing');
CALL access.protect('evidence.source_recheck');
GRANT SELECT, INSERT ON evidence.source, evidence.source_grade, evidence.source_standing, evidence.source_recheck TO chancery_app;
