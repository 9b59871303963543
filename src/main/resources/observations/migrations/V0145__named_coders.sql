-- Who is to code an assessment, named before either has begun; the latest row counts.
CREATE TABLE observations.coders_named (
    id          uuid PRIMARY KEY,
    assessment  uuid NOT NULL REFERENCES observations.assessment,
    first       uuid NOT NULL REFERENCES access.officer,
    second      uuid NOT NULL REFERENCES access.officer CHECK (second <> first),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX coders_named_of ON observations.coders_named (assessment, recorded_at);
GRANT SELECT, INSERT ON observations.coders_named TO chancery_app;
CALL access.protect('observations.coders_named');
