-- Positions: where authorities stand on an issue. What engagements, statements and measures show is read from there; here
-- lies what people recorded, row beside row.

-- Points of a directive under one name.
CREATE TABLE observations.issue (
    id          uuid PRIMARY KEY,
    directive   uuid NOT NULL REFERENCES directives.directive,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    points      int[] NOT NULL CHECK (cardinality(points) > 0),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX issue_of ON observations.issue (directive);

CREATE TABLE observations.position (
    id          uuid PRIMARY KEY,
    issue       uuid NOT NULL REFERENCES observations.issue,
    authority   uuid NOT NULL REFERENCES stakeholders.authority,
    stance      text NOT NULL CHECK (stance IN ('SUPPORTS', 'LEANS_FOR', 'NEUTRAL', 'LEANS_AGAINST', 'OPPOSES', 'UNKNOWN')),
    on_day      date NOT NULL,
    reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX position_on ON observations.position (issue, authority, recorded_at);

CREATE TABLE observations.influence (
    id          uuid PRIMARY KEY,
    issue       uuid NOT NULL REFERENCES observations.issue,
    authority   uuid NOT NULL REFERENCES stakeholders.authority,
    influence   text NOT NULL CHECK (influence IN ('LITTLE', 'SOME', 'STRONG', 'DECISIVE')),
    reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX influence_on ON observations.influence (issue, authority, recorded_at);

CALL access.protect('observations.issue');
CALL access.protect('observations.position');
CALL access.protect('observations.influence');
GRANT SELECT, INSERT ON observations.issue, observations.position, observations.influence TO chancery_app;
