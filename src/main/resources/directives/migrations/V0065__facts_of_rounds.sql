-- What was planned stays. That a round was extended, excused, delivered or reported are facts beside it, so that every
-- earlier time can be asked what was then in force.
ALTER TABLE directives.round ADD COLUMN planned_at timestamptz;
COMMENT ON COLUMN directives.round.planned_at IS 'when it was planned ahead; empty for those made with the tasking';
REVOKE UPDATE ON directives.round, directives.progress FROM chancery_app;

CREATE TABLE directives.extension (
    step        uuid PRIMARY KEY REFERENCES directives.step,
    tasking     uuid NOT NULL,
    round       int NOT NULL,
    label       int NOT NULL,
    deliver_by  date NOT NULL,
    report_by   date NOT NULL,
    recorded_at timestamptz NOT NULL,
    FOREIGN KEY (tasking, round) REFERENCES directives.round
);
CREATE INDEX extension_of ON directives.extension (tasking, round, recorded_at);

-- From one round to another, both included, a mission is excused, or owes them again; the later word counts.
CREATE TABLE directives.excusal (
    id          uuid PRIMARY KEY,
    tasking     uuid NOT NULL REFERENCES directives.tasking,
    label       int NOT NULL,
    first_round int NOT NULL CHECK (first_round > 0),
    last_round  int CHECK (last_round >= first_round),
    excused     boolean NOT NULL,
    step        uuid REFERENCES directives.step,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX excusal_of ON directives.excusal (tasking, recorded_at);

-- Each row notes that something was delivered, or reported; nothing is taken back.
ALTER TABLE directives.progress DROP CONSTRAINT progress_pkey;
ALTER TABLE directives.progress ALTER COLUMN round DROP NOT NULL;
ALTER TABLE directives.progress ADD COLUMN recorded_at timestamptz;
CREATE INDEX progress_of ON directives.progress (tasking, round);

-- The version of the text that a step acknowledges.
ALTER TABLE directives.step ADD COLUMN version int;

CALL access.protect('directives.extension');
CALL access.protect('directives.excusal');
GRANT SELECT, INSERT ON directives.extension, directives.excusal TO chancery_app;

-- Every round as it stands today.
CREATE VIEW directives.round_now WITH (security_invoker = true) AS
SELECT round.tasking, round.number, round.label, round.nominal, round.deliver_by AS planned_deliver_by,
       coalesce(extended.deliver_by, round.deliver_by) AS deliver_by,
       coalesce(extended.report_by, round.report_by) AS report_by,
       round.moved, round.moved_fr, coalesce(said.excused, false) AS excused,
       done.delivered_at, done.reported_at
  FROM directives.round
  LEFT JOIN LATERAL (SELECT extension.deliver_by, extension.report_by
                       FROM directives.extension
                      WHERE extension.tasking = round.tasking AND extension.round = round.number
                      ORDER BY extension.recorded_at DESC, extension.step DESC
                      LIMIT 1) extended ON true
  LEFT JOIN LATERAL (SELECT excusal.excused
                       FROM directives.excusal
                      WHERE excusal.tasking = round.tasking
                        AND round.number BETWEEN excusal.first_round AND coalesce(excusal.last_round, round.number)
                      ORDER BY excusal.recorded_at DESC, excusal.id DESC
                      LIMIT 1) said ON true
  LEFT JOIN LATERAL (SELECT min(progress.delivered_at) AS delivered_at, min(progress.reported_at) AS reported_at
                       FROM directives.progress
                      WHERE progress.tasking = round.tasking AND progress.round = round.number) done ON true;
GRANT SELECT ON directives.round_now TO chancery_app;

-- Taskings whose mission has not acknowledged the version in force, where that version changed points it has.
CREATE VIEW directives.unread WITH (security_invoker = true) AS
SELECT tasking.id AS tasking, directive.issued AS version
  FROM directives.tasking
  JOIN directives.directive ON directive.id = tasking.directive AND directive.issued > 1 AND directive.stage = 'RELEASED'
  JOIN LATERAL (SELECT coalesce(max(step.version), 1) AS version
                  FROM directives.step
                 WHERE step.tasking = tasking.id) known ON known.version < directive.issued
 WHERE EXISTS (SELECT FROM directives.variant
                 JOIN directives.point
                   ON point.directive = tasking.directive AND point.number = variant.number
                  AND point.version = directive.issued
                WHERE variant.tasking = tasking.id
                  AND (point.worded_in > known.version
                       OR point.withdrawn
                          AND EXISTS (SELECT FROM directives.point earlier
                                       WHERE earlier.directive = point.directive AND earlier.number = point.number
                                         AND earlier.version = known.version AND NOT earlier.withdrawn)));
GRANT SELECT ON directives.unread TO chancery_app;

-- Whoever was excused before stays excused.
ALTER TABLE directives.step NO FORCE ROW LEVEL SECURITY;
ALTER TABLE directives.excusal NO FORCE ROW LEVEL SECURITY;
INSERT INTO directives.excusal (id, tasking, label, first_round, excused, step, recorded_at)
SELECT step.id, step.tasking, step.label, 1, true, step.id, step.said_at
  FROM directives.step
 WHERE step.kind = 'EXCUSE';
ALTER TABLE directives.step FORCE ROW LEVEL SECURITY;
ALTER TABLE directives.excusal FORCE ROW LEVEL SECURITY;

-- How far ahead the rounds of a directive have been planned since its release.
CREATE TABLE directives.planning (
    directive   uuid NOT NULL REFERENCES directives.directive,
    label       int NOT NULL,
    planned_to  date NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (directive, planned_to)
);
CALL access.protect('directives.planning');
GRANT SELECT, INSERT ON directives.planning TO chancery_app;
-- The keeper looks for directives whose rounds will run out; they are planned as headquarters.
CALL access.open_to_keeper('directives.planning');
CALL access.open_to_keeper('directives.version');
