-- A mission's own word about one day, above its week and its host's holidays. Of two words about one day the later stands.
CREATE TABLE missions.day_override (
    id          uuid PRIMARY KEY,
    mission     uuid NOT NULL REFERENCES missions.office,
    day         date NOT NULL,
    change      text NOT NULL CHECK (change IN ('OPEN', 'CLOSED')),
    reason      text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX day_override_of ON missions.day_override (mission, day);
GRANT SELECT, INSERT ON missions.day_override TO chancery_app;
