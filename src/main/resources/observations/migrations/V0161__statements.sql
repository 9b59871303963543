-- Statements: what our side and the host's said in public. Rows are facts; a correction is a new row that names the one it
-- replaces. The speaker is an office of ours or of the host, never a person.
CREATE TABLE observations.statement (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL REFERENCES observations.statement,
    replaces    uuid UNIQUE REFERENCES observations.statement,
    host        text NOT NULL CHECK (host ~ '^[A-Z]{2}$'),
    side        text NOT NULL CHECK (side IN ('OURS', 'HOST')),
    speaker     uuid NOT NULL,
    channel     text NOT NULL,
    said_on     date NOT NULL,
    language    text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    extract     text NOT NULL CHECK (length(extract) BETWEEN 1 AND 600),
    address     text NOT NULL,
    archived    text NOT NULL CHECK (archived ~ '^([0-9a-f]{64})?$'),
    source      uuid REFERENCES evidence.source CHECK (source IS NOT NULL OR (address <> '' AND archived <> '')),
    directive   uuid REFERENCES directives.directive,
    point       int CHECK (point IS NULL OR directive IS NOT NULL),
    stance      text NOT NULL CHECK (stance IN ('SUPPORTS', 'LEANS_FOR', 'NEUTRAL', 'LEANS_AGAINST', 'OPPOSES', 'UNKNOWN')),
    salt        text NOT NULL,
    digest      text NOT NULL,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX statement_record ON observations.statement (record);
CREATE INDEX statement_of_host ON observations.statement (host, said_on);
CREATE INDEX statement_on ON observations.statement (directive, point);
CREATE INDEX statement_source ON observations.statement (source);
CALL access.protect('observations.statement');
GRANT SELECT, INSERT ON observations.statement TO chancery_app;
