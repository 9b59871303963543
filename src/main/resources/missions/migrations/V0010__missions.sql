-- Our side: offices, what became of them, whom they are accredited to, seats and who holds them.
-- All rows are facts: never changed; a correction is a new row that names the one it replaces.
CREATE SCHEMA missions;
GRANT USAGE ON SCHEMA missions TO chancery_app, chancery_keeper;

CREATE TABLE missions.office (
    id           uuid PRIMARY KEY,
    code         text NOT NULL UNIQUE,
    kind         text NOT NULL,
    name         text NOT NULL,
    name_fr      text NOT NULL,
    country      text CHECK (length(country) = 2),
    city         text NOT NULL,
    zone         text NOT NULL,
    working_week text NOT NULL,
    parent       uuid REFERENCES missions.office,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL
);
CREATE UNIQUE INDEX one_headquarters ON missions.office (kind) WHERE kind = 'HEADQUARTERS';

-- What became of an office from a day on: open, suspended, closed, merged into a successor.
CREATE TABLE missions.office_state (
    id          uuid PRIMARY KEY,
    office      uuid NOT NULL REFERENCES missions.office,
    state       text NOT NULL CHECK (state IN ('OPEN', 'SUSPENDED', 'CLOSED', 'MERGED')),
    valid_from  date NOT NULL,
    successor   uuid REFERENCES missions.office CHECK ((state = 'MERGED') = (successor IS NOT NULL)),
    replaces    uuid UNIQUE REFERENCES missions.office_state,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX office_state_of ON missions.office_state (office, valid_from);

CREATE TABLE missions.accreditation (
    id          uuid PRIMARY KEY,
    mission     uuid NOT NULL REFERENCES missions.office,
    host        text NOT NULL CHECK (length(host) = 2),
    resident    boolean NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to > valid_from),
    replaces    uuid UNIQUE REFERENCES missions.accreditation,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX accreditation_of_mission ON missions.accreditation (mission);
CREATE INDEX accreditation_to_host ON missions.accreditation (host);

CREATE TABLE missions.seat (
    id          uuid PRIMARY KEY,
    office      uuid NOT NULL REFERENCES missions.office,
    slug        text NOT NULL,
    title       text NOT NULL,
    title_fr    text NOT NULL,
    roles       text[] NOT NULL CHECK (cardinality(roles) > 0),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    UNIQUE (office, slug)
);

-- Who holds a seat between two dates; a cover acts for the holder during leave.
CREATE TABLE missions.holding (
    id          uuid PRIMARY KEY,
    seat        uuid NOT NULL REFERENCES missions.seat,
    officer     uuid NOT NULL REFERENCES access.officer,
    cover       boolean NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to > valid_from),
    replaces    uuid UNIQUE REFERENCES missions.holding,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX holding_of_officer ON missions.holding (officer);
CREATE INDEX holding_of_seat ON missions.holding (seat);

-- As known now: rows that no later row replaces.
CREATE VIEW missions.accreditation_now WITH (security_invoker = true) AS
    SELECT accreditation.*
      FROM missions.accreditation
     WHERE NOT EXISTS (SELECT FROM missions.accreditation later WHERE later.replaces = accreditation.id);
CREATE VIEW missions.holding_now WITH (security_invoker = true) AS
    SELECT holding.*
      FROM missions.holding
     WHERE NOT EXISTS (SELECT FROM missions.holding later WHERE later.replaces = holding.id);
CREATE VIEW missions.office_state_now WITH (security_invoker = true) AS
    SELECT office_state.*
      FROM missions.office_state
     WHERE NOT EXISTS (SELECT FROM missions.office_state later WHERE later.replaces = office_state.id);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA missions TO chancery_app;
GRANT SELECT ON ALL TABLES IN SCHEMA missions TO chancery_keeper;
