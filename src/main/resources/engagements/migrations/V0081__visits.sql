-- Visits and conferences: what they are called and when, in versions; what belongs to them, as facts of which the last counts.
CREATE TABLE engagements.visit (
    id          uuid PRIMARY KEY,
    label       int NOT NULL,
    kind        text NOT NULL,
    office      uuid NOT NULL REFERENCES missions.office,
    host        text CHECK (length(host) = 2),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE TABLE engagements.visit_version (
    visit       uuid NOT NULL REFERENCES engagements.visit,
    number      int NOT NULL CHECK (number > 0),
    label       int NOT NULL,
    title       text NOT NULL,
    place       text NOT NULL,
    starts      date NOT NULL,
    ends        date NOT NULL CHECK (ends >= starts),
    purpose     text NOT NULL,
    cancelled   boolean NOT NULL,
    reason      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer,
    PRIMARY KEY (visit, number)
);
CREATE INDEX visit_starts ON engagements.visit_version (starts);
CREATE TABLE engagements.visit_part (
    id          uuid PRIMARY KEY,
    visit       uuid NOT NULL REFERENCES engagements.visit,
    label       int NOT NULL,
    kind        text NOT NULL,
    key         text NOT NULL,
    belongs     boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX visit_part_of ON engagements.visit_part (visit, kind, key, recorded_at);
CALL access.protect('engagements.visit');
CALL access.protect('engagements.visit_version');
CALL access.protect('engagements.visit_part');
GRANT SELECT, INSERT ON engagements.visit, engagements.visit_version, engagements.visit_part TO chancery_app;
