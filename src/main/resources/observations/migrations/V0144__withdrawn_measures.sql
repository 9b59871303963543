-- A measure that was recorded by mistake: a fact with a reason. Its rows stay; lists, positions and reports leave it out
-- from then on.
CREATE TABLE observations.measure_withdrawal (
    id          uuid PRIMARY KEY,
    measure     uuid NOT NULL UNIQUE REFERENCES observations.measure,
    reason      text NOT NULL CHECK (reason <> ''),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
GRANT SELECT, INSERT ON observations.measure_withdrawal TO chancery_app;
CALL access.protect('observations.measure_withdrawal');
