-- Boards of the present read cells, not histories: of all deliveries of a point in a round, those that tell how it stands.
-- First and last heard, last answered, last word; of words that left it unsaid also the last that did more than pass over it.
-- What was filed for no round is told day by day, because boards find its round by the day.
-- Kept in the transaction that files; any delivery more than these would do no harm, one less would.
CREATE TABLE engagements.telling (
    directive   uuid NOT NULL REFERENCES directives.directive,
    tasking     uuid NOT NULL REFERENCES directives.tasking,
    number      int NOT NULL,
    engagement  uuid NOT NULL REFERENCES engagements.engagement,
    version     int NOT NULL,
    round       int,
    host        text NOT NULL,
    mission     uuid NOT NULL REFERENCES missions.office,
    wording     int NOT NULL,
    label       int NOT NULL,
    delivery    text NOT NULL,
    response    text,
    held_at     timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (directive, tasking, number, engagement, version)
);
CREATE INDEX telling_of_tasking ON engagements.telling (tasking);
CREATE INDEX telling_of_engagement ON engagements.telling (engagement);
CREATE INDEX telling_answer ON engagements.telling (directive, number, host, held_at) WHERE response IS NOT NULL;
CREATE INDEX telling_open ON engagements.telling (held_at)
    WHERE response IN ('WILL_CONSIDER', 'ASKED_FOR_MORE', 'NO_RESPONSE');

-- The same from the facts. Rows under one label are told for themselves: who may not read the others sees these whole.
CREATE VIEW engagements.telling_by_facts WITH (security_invoker = true) AS
    SELECT directive, tasking, number, engagement, version, round, host, mission, wording, label, delivery, response,
           held_at, recorded_at
      FROM (SELECT said.*,
                   heard AND row_number() OVER (PARTITION BY tasking, number, round, unrounded, label, heard
                                                    ORDER BY held_at, recorded_at) = 1 AS first_heard,
                   row_number() OVER (PARTITION BY tasking, number, round, unrounded, label, heard
                                          ORDER BY held_at DESC, recorded_at DESC) = 1 AS last_word,
                   response IS NOT NULL AND row_number() OVER (PARTITION BY tasking, number, round, unrounded, label, response IS NULL
                                          ORDER BY held_at DESC, recorded_at DESC) = 1 AS last_answer,
                   row_number() OVER (PARTITION BY tasking, number, round, unrounded, label, delivery = 'NOT_RAISED'
                                          ORDER BY held_at DESC, recorded_at DESC) = 1 AS last_come_up
              FROM (SELECT delivery.*, record.held_at, record.recorded_at,
                           delivery.delivery IN ('DELIVERED', 'DELIVERED_IN_PART', 'ADAPTED') AS heard,
                           CASE WHEN delivery.round IS NULL THEN (record.held_at AT TIME ZONE 'UTC')::date END AS unrounded
                      FROM engagements.delivery
                      JOIN engagements.engagement
                        ON engagement.id = delivery.engagement AND engagement.version = delivery.version
                      JOIN engagements.record
                        ON record.engagement = delivery.engagement AND record.version = delivery.version) said) judged
     WHERE first_heard OR last_word OR last_answer OR last_come_up;

-- What was filed before is told too. The owner meets the reading rule unless it is lifted for the moment.
ALTER TABLE engagements.delivery NO FORCE ROW LEVEL SECURITY;
ALTER TABLE engagements.engagement NO FORCE ROW LEVEL SECURITY;
ALTER TABLE engagements.record NO FORCE ROW LEVEL SECURITY;
INSERT INTO engagements.telling SELECT * FROM engagements.telling_by_facts;
ALTER TABLE engagements.delivery FORCE ROW LEVEL SECURITY;
ALTER TABLE engagements.engagement FORCE ROW LEVEL SECURITY;
ALTER TABLE engagements.record FORCE ROW LEVEL SECURITY;

CALL access.protect('engagements.telling');
CREATE POLICY removing ON engagements.telling FOR DELETE TO chancery_app USING (label = ANY (SELECT access.readable()));
GRANT SELECT, INSERT, DELETE ON engagements.telling TO chancery_app;
GRANT SELECT ON engagements.telling_by_facts TO chancery_app;

-- Lists of engagements, newest first.
CREATE INDEX engagement_newest ON engagements.engagement ((coalesce(held_at, planned_at)) DESC NULLS LAST, id DESC);
