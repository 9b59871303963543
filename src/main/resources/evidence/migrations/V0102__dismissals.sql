-- Findings about private persons that a releaser declared mistaken: rule and place, never the words found.
CREATE TABLE evidence.dismissal (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL,
    text_digest text NOT NULL CHECK (text_digest ~ '^[0-9a-f]{64}$'),
    rule        text NOT NULL,
    begins      int NOT NULL CHECK (begins >= 0),
    ends        int NOT NULL CHECK (ends > begins),
    reason      text NOT NULL,
    words       text NOT NULL CHECK (reason <> 'OTHER' OR words <> ''),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX dismissal_of_record ON evidence.dismissal (record, text_digest);
CALL access.protect('evidence.dismissal');
GRANT SELECT, INSERT ON evidence.dismissal TO chancery_app;
