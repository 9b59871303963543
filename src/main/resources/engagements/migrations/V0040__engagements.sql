-- Engagements: approaches from asked to held, what was said and answered point by point, and what was promised.
CREATE SCHEMA engagements;
GRANT USAGE ON SCHEMA engagements TO chancery_app, chancery_keeper;

-- Where an approach stands; what happened lies in its records.
CREATE TABLE engagements.engagement (
    id         uuid PRIMARY KEY,
    label      int NOT NULL,
    mission    uuid NOT NULL REFERENCES missions.office,
    host       text NOT NULL CHECK (length(host) = 2),
    stage      text NOT NULL,
    revision   bigint NOT NULL,
    version    int NOT NULL DEFAULT 0,
    subject    text NOT NULL,
    mode       text NOT NULL,
    planned_at timestamptz,
    held_at    timestamptz,
    created_at timestamptz NOT NULL,
    created_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX engagement_of_mission ON engagements.engagement (mission, created_at DESC);
CREATE INDEX engagement_planned ON engagements.engagement (host, planned_at) WHERE stage IN ('ASKED', 'GRANTED', 'POSTPONED');

-- Whom an approach is for, from the moment it is asked for.
CREATE TABLE engagements.target (
    engagement  uuid NOT NULL REFERENCES engagements.engagement,
    host_office uuid NOT NULL REFERENCES stakeholders.host_office,
    label       int NOT NULL,
    PRIMARY KEY (engagement, host_office)
);
CREATE INDEX target_office ON engagements.target (host_office);

-- Asked, granted, refused, postponed, cancelled, held: each a fact, by whom and why.
CREATE TABLE engagements.step (
    id         uuid PRIMARY KEY,
    engagement uuid NOT NULL REFERENCES engagements.engagement,
    label      int NOT NULL,
    kind       text NOT NULL,
    side       text NOT NULL CHECK (side IN ('OURS', 'THEIRS')),
    text       text NOT NULL,
    planned_at timestamptz,
    said_by    uuid NOT NULL REFERENCES access.officer,
    said_at    timestamptz NOT NULL
);
CREATE INDEX step_of ON engagements.step (engagement, said_at);

-- What happened, as filed; a correction is the next version, with its reason, and both are shown.
CREATE TABLE engagements.record (
    engagement  uuid NOT NULL REFERENCES engagements.engagement,
    version     int NOT NULL CHECK (version > 0),
    label       int NOT NULL,
    held_at     timestamptz NOT NULL,
    zone        text NOT NULL,
    mode        text NOT NULL,
    initiative  text NOT NULL,
    instrument  text NOT NULL,
    place       text NOT NULL,
    basis       text NOT NULL,
    our_people  text[] NOT NULL,
    partners    text[] NOT NULL,
    summary     text NOT NULL,
    reason      text NOT NULL CHECK ((version = 1) = (reason = '')),
    salt        text NOT NULL,
    digest      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer,
    PRIMARY KEY (engagement, version)
);
CREATE INDEX record_at ON engagements.record (recorded_at);

-- Office and holder, with the title then held.
CREATE TABLE engagements.counterpart (
    engagement  uuid NOT NULL,
    version     int NOT NULL,
    host_office uuid NOT NULL REFERENCES stakeholders.host_office,
    holder      uuid REFERENCES stakeholders.holder,
    label       int NOT NULL,
    name        text NOT NULL,
    title       text NOT NULL,
    rank        text NOT NULL,
    PRIMARY KEY (engagement, version, host_office),
    FOREIGN KEY (engagement, version) REFERENCES engagements.record
);
CREATE INDEX counterpart_office ON engagements.counterpart (host_office);

-- Per point: how it was delivered, in which wording, and what the host said to it.
CREATE TABLE engagements.delivery (
    engagement uuid NOT NULL,
    version    int NOT NULL,
    tasking    uuid NOT NULL REFERENCES directives.tasking,
    number     int NOT NULL,
    directive  uuid NOT NULL REFERENCES directives.directive,
    mission    uuid NOT NULL REFERENCES missions.office,
    host       text NOT NULL,
    round      int,
    wording    int NOT NULL,
    label      int NOT NULL,
    delivery   text NOT NULL,
    response   text,
    reason     text,
    words      text,
    level      text NOT NULL,
    PRIMARY KEY (engagement, version, tasking, number),
    FOREIGN KEY (engagement, version) REFERENCES engagements.record
);
CREATE INDEX delivery_of_directive ON engagements.delivery (directive, number);
CREATE INDEX delivery_of_tasking ON engagements.delivery (tasking);

-- What whoever holds a point may know of how it was answered elsewhere: host, level, response, date.
CREATE TABLE engagements.answer_elsewhere (
    engagement uuid NOT NULL REFERENCES engagements.engagement,
    version    int NOT NULL,
    directive  uuid NOT NULL REFERENCES directives.directive,
    number     int NOT NULL,
    label      int NOT NULL,
    host       text NOT NULL,
    level      text NOT NULL,
    delivery   text NOT NULL,
    response   text NOT NULL,
    held_on    date NOT NULL,
    PRIMARY KEY (engagement, version, directive, number)
);
CREATE INDEX answer_to_point ON engagements.answer_elsewhere (directive, number);

-- Promises, by them and by us, and what became of them.
CREATE TABLE engagements.commitment (
    id          uuid PRIMARY KEY,
    engagement  uuid NOT NULL REFERENCES engagements.engagement,
    tasking     uuid REFERENCES directives.tasking,
    number      int,
    label       int NOT NULL,
    host        text NOT NULL,
    side        text NOT NULL CHECK (side IN ('THEIRS', 'OURS')),
    what        text NOT NULL,
    due         date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX commitment_of ON engagements.commitment (engagement);
CREATE INDEX commitment_due ON engagements.commitment (due);
CREATE TABLE engagements.outcome (
    id         uuid PRIMARY KEY,
    commitment uuid NOT NULL REFERENCES engagements.commitment,
    label      int NOT NULL,
    outcome    text NOT NULL,
    note       text NOT NULL,
    said_by    uuid NOT NULL REFERENCES access.officer,
    said_at    timestamptz NOT NULL
);
CREATE INDEX outcome_of ON engagements.outcome (commitment, said_at);

-- What counts now: the last version of each record.
CREATE VIEW engagements.delivery_now WITH (security_invoker = true) AS
    SELECT delivery.*, engagement.held_at
      FROM engagements.delivery
      JOIN engagements.engagement
        ON engagement.id = delivery.engagement AND engagement.version = delivery.version;

CALL access.protect('engagements.engagement');
CALL access.protect('engagements.target');
CALL access.protect('engagements.step');
CALL access.protect('engagements.record');
CALL access.protect('engagements.counterpart');
CALL access.protect('engagements.delivery');
CALL access.protect('engagements.answer_elsewhere');
CALL access.protect('engagements.commitment');
CALL access.protect('engagements.outcome');
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA engagements TO chancery_app;
GRANT UPDATE ON engagements.engagement TO chancery_app;
