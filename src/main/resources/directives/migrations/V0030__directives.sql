-- Directives: drafts, issued versions, points, the taskings they make, and what missions and headquarters say about them.
CREATE SCHEMA directives;
GRANT USAGE ON SCHEMA directives TO chancery_app, chancery_keeper;

-- Where a directive stands; everything issued lies in the versions.
CREATE TABLE directives.directive (
    id          uuid PRIMARY KEY,
    label       int NOT NULL,
    stage       text NOT NULL,
    revision    bigint NOT NULL,
    office      uuid NOT NULL REFERENCES missions.office,
    drafter     uuid NOT NULL REFERENCES access.officer,
    issued      int NOT NULL DEFAULT 0,
    reference   text UNIQUE,
    releaser    uuid REFERENCES access.officer,
    released_at timestamptz,
    hold_until  timestamptz,
    ended_at    timestamptz,
    ended_why   text,
    successor   uuid REFERENCES directives.directive,
    created_at  timestamptz NOT NULL
);
CREATE INDEX directive_released ON directives.directive (released_at);
CREATE INDEX directive_on_hold ON directives.directive (hold_until) WHERE stage = 'HELD';

-- A version is written until it is issued, and then never altered.
CREATE TABLE directives.version (
    directive        uuid NOT NULL REFERENCES directives.directive,
    number           int NOT NULL CHECK (number > 0),
    label            int NOT NULL,
    kind             text NOT NULL,
    subject          text NOT NULL,
    objective        text NOT NULL,
    background       text NOT NULL,
    action_requested text NOT NULL,
    precedence       text NOT NULL,
    info_precedence  text NOT NULL,
    addressees       text NOT NULL,
    informed         text NOT NULL,
    deliver_by       date,
    report_by        date,
    report_days      int,
    level            text NOT NULL,
    latitude         text NOT NULL,
    written_material text NOT NULL,
    tags             text[] NOT NULL,
    contacts         text NOT NULL,
    cited            text[] NOT NULL,
    cadence          text NOT NULL,
    reason           text NOT NULL,
    salt             text,
    digest           text,
    written_by       uuid NOT NULL REFERENCES access.officer,
    written_at       timestamptz NOT NULL,
    issued_at        timestamptz,
    PRIMARY KEY (directive, number)
);
CREATE TABLE directives.point (
    directive uuid NOT NULL,
    version   int NOT NULL,
    number    int NOT NULL CHECK (number BETWEEN 1 AND 199),
    label     int NOT NULL,
    kind      text NOT NULL,
    text      text NOT NULL,
    release   text NOT NULL,
    verbatim  boolean NOT NULL,
    scope     text NOT NULL,
    worded_in int NOT NULL,
    withdrawn boolean NOT NULL,
    PRIMARY KEY (directive, version, number),
    FOREIGN KEY (directive, version) REFERENCES directives.version ON DELETE CASCADE
);

CREATE FUNCTION directives.refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'version' THEN
        IF OLD.issued_at IS NOT NULL THEN
            RAISE EXCEPTION 'version % of directive % is issued and never altered', OLD.number, OLD.directive;
        END IF;
    ELSIF EXISTS (SELECT FROM directives.version
                   WHERE version.directive = OLD.directive AND version.number = OLD.version
                     AND version.issued_at IS NOT NULL) THEN
        RAISE EXCEPTION 'version % of directive % is issued and never altered', OLD.version, OLD.directive;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER issued_stays BEFORE UPDATE OR DELETE ON directives.version
    FOR EACH ROW EXECUTE FUNCTION directives.refuse_change_of_issued();
CREATE TRIGGER issued_stays BEFORE UPDATE OR DELETE ON directives.point
    FOR EACH ROW EXECUTE FUNCTION directives.refuse_change_of_issued();

-- Offices asked to clear a version, and what each decided; a reworded version is cleared anew.
CREATE TABLE directives.clearance (
    id         uuid PRIMARY KEY,
    directive  uuid NOT NULL REFERENCES directives.directive,
    office     uuid NOT NULL REFERENCES missions.office,
    label      int NOT NULL,
    version    int NOT NULL,
    revision   bigint NOT NULL,
    decision   text NOT NULL,
    comment    text NOT NULL,
    decided_by uuid REFERENCES access.officer,
    at         timestamptz NOT NULL
);
CREATE INDEX clearance_of ON directives.clearance (directive, version);

-- One tasking per mission and host, made at release.
CREATE TABLE directives.tasking (
    id         uuid PRIMARY KEY,
    directive  uuid NOT NULL REFERENCES directives.directive,
    mission    uuid NOT NULL REFERENCES missions.office,
    host       text NOT NULL CHECK (length(host) = 2),
    label      int NOT NULL,
    state      text NOT NULL,
    revision   bigint NOT NULL,
    officer    uuid REFERENCES access.officer,
    created_at timestamptz NOT NULL,
    UNIQUE (directive, mission, host)
);
CREATE INDEX tasking_of_mission ON directives.tasking (mission, state);

-- Which points a tasking has: frozen at release, extended or ended by amendments, never rewritten.
CREATE TABLE directives.variant (
    tasking   uuid NOT NULL REFERENCES directives.tasking,
    number    int NOT NULL,
    label     int NOT NULL,
    since     int NOT NULL,
    PRIMARY KEY (tasking, number)
);

-- The dated rounds of a tasking on the mission's own calendar.
CREATE TABLE directives.round (
    tasking     uuid NOT NULL REFERENCES directives.tasking,
    number      int NOT NULL CHECK (number > 0),
    label       int NOT NULL,
    nominal     date NOT NULL,
    deliver_by  date NOT NULL,
    report_by   date NOT NULL,
    moved       text NOT NULL,
    moved_fr    text NOT NULL,
    PRIMARY KEY (tasking, number)
);
CREATE INDEX round_due ON directives.round (report_by);

-- How far a round has come: written by the modules above when something was delivered or reported under it.
CREATE TABLE directives.progress (
    tasking      uuid NOT NULL,
    round        int NOT NULL,
    label        int NOT NULL,
    delivered_at timestamptz,
    reported_at  timestamptz,
    PRIMARY KEY (tasking, round),
    FOREIGN KEY (tasking, round) REFERENCES directives.round
);

-- What a mission says of its tasking, and what headquarters answers: facts, never changed.
CREATE TABLE directives.step (
    id       uuid PRIMARY KEY,
    tasking  uuid NOT NULL REFERENCES directives.tasking,
    label    int NOT NULL,
    kind     text NOT NULL,
    text     text NOT NULL,
    until    date,
    round    int,
    officer  uuid REFERENCES access.officer,
    answers  uuid REFERENCES directives.step,
    said_by  uuid NOT NULL REFERENCES access.officer,
    said_at  timestamptz NOT NULL
);
CREATE INDEX step_of ON directives.step (tasking, said_at);

CREATE TABLE directives.caution (
    id       uuid PRIMARY KEY,
    tasking  uuid NOT NULL REFERENCES directives.tasking,
    number   int NOT NULL,
    label    int NOT NULL,
    ground   text NOT NULL,
    text     text NOT NULL,
    legal    boolean NOT NULL,
    said_by  uuid NOT NULL REFERENCES access.officer,
    said_at  timestamptz NOT NULL
);
CREATE INDEX caution_of ON directives.caution (tasking);

-- Gap-free series of references: drawn last in the transaction that releases, so that a refusal leaves no gap.
CREATE TABLE directives.series (
    office uuid NOT NULL REFERENCES missions.office,
    year   int NOT NULL,
    last   int NOT NULL,
    PRIMARY KEY (office, year)
);
CREATE FUNCTION directives.next_serial(issuing uuid, in_year int) RETURNS int
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO directives.series AS series (office, year, last) VALUES (issuing, in_year, 1)
        ON CONFLICT (office, year) DO UPDATE SET last = series.last + 1
        RETURNING last
$$;

CALL access.protect('directives.directive');
CALL access.protect('directives.version');
CALL access.protect('directives.point');
CALL access.protect('directives.clearance');
CALL access.protect('directives.tasking');
CALL access.protect('directives.variant');
CALL access.protect('directives.round');
CALL access.protect('directives.progress');
CALL access.protect('directives.step');
CALL access.protect('directives.caution');
CREATE POLICY removing ON directives.point FOR DELETE TO chancery_app USING (label = ANY (SELECT access.readable()));

GRANT SELECT, INSERT, UPDATE ON directives.directive, directives.version, directives.tasking, directives.round,
    directives.progress
    TO chancery_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON directives.point TO chancery_app;
GRANT SELECT, INSERT ON directives.clearance, directives.variant, directives.step, directives.caution TO chancery_app;
GRANT EXECUTE ON FUNCTION directives.next_serial TO chancery_app;
