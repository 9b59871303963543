-- What a measure rests on: passages of sources. A row that names another in "replaces" takes it back.
CREATE TABLE observations.measure_source (
    id          uuid PRIMARY KEY,
    measure     uuid NOT NULL REFERENCES observations.measure,
    source      uuid NOT NULL REFERENCES evidence.source,
    passage     text NOT NULL,
    credibility text,
    graded_by   uuid NOT NULL,
    withdrawn   boolean NOT NULL,
    replaces    uuid UNIQUE REFERENCES observations.measure_source,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX measure_source_of ON observations.measure_source (measure);
CREATE INDEX measure_source_source ON observations.measure_source (source);

-- What we did, beside what the host did: an engagement, a promise, or a point that was raised.
CREATE TABLE observations.contribution (
    id          uuid PRIMARY KEY,
    measure     uuid NOT NULL REFERENCES observations.measure,
    engagement  uuid REFERENCES engagements.engagement,
    commitment  uuid REFERENCES engagements.commitment,
    directive   uuid REFERENCES directives.directive,
    number      int CHECK ((number IS NULL) = (directive IS NULL)),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    CHECK (num_nonnulls(engagement, commitment, directive) = 1),
    UNIQUE NULLS NOT DISTINCT (measure, engagement, commitment, directive, number)
);

-- How far somebody holds that the one had a part in the other; the newest counts, all are kept.
CREATE TABLE observations.rung (
    id           uuid PRIMARY KEY,
    contribution uuid NOT NULL REFERENCES observations.contribution,
    rung         text NOT NULL CHECK (rung IN ('NONE_ASSERTED', 'PLAUSIBLE', 'CORROBORATED', 'ACKNOWLEDGED')),
    evidence     text NOT NULL,
    alternatives text NOT NULL,
    source       uuid REFERENCES evidence.source,
    passage      text NOT NULL,
    label        int NOT NULL,
    set_at       timestamptz NOT NULL,
    set_by       uuid NOT NULL,
    CHECK (rung = 'NONE_ASSERTED' OR (evidence <> '' AND alternatives <> '')),
    CHECK (rung NOT IN ('CORROBORATED', 'ACKNOWLEDGED') OR source IS NOT NULL)
);
CREATE INDEX rung_of ON observations.rung (contribution, set_at);

GRANT SELECT, INSERT ON observations.measure_source, observations.contribution, observations.rung TO chancery_app;
CALL access.protect('observations.measure_source');
CALL access.protect('observations.contribution');
CALL access.protect('observations.rung');
