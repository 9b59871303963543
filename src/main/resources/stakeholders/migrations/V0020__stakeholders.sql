-- The host side: authorities, their offices, who holds them, and which of our seats covers them.
-- All rows are facts: never changed; a correction is a new row that names the one it replaces. "record" is the id of
-- the first row of a chain, by which everything else refers to it.
CREATE SCHEMA stakeholders;
GRANT USAGE ON SCHEMA stakeholders TO chancery_app, chancery_keeper;

CREATE TABLE stakeholders.authority (
    id           uuid PRIMARY KEY,
    record       uuid NOT NULL REFERENCES stakeholders.authority,
    host         text NOT NULL CHECK (host ~ '^[A-Z]{2}$'),
    kind         text NOT NULL,
    level        text NOT NULL CHECK (level IN ('CENTRAL', 'REGIONAL', 'LOCAL', 'INTERNATIONAL')),
    name         text NOT NULL CHECK (name <> ''),
    name_en      text NOT NULL CHECK (name_en <> ''),
    parent       uuid REFERENCES stakeholders.authority CHECK (parent <> record),
    basis        text NOT NULL,
    abolished_on date,
    recorded_for uuid REFERENCES missions.office,
    replaces     uuid UNIQUE REFERENCES stakeholders.authority,
    label        int NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX authority_of_host ON stakeholders.authority (host);
CREATE INDEX authority_record ON stakeholders.authority (record);

CREATE TABLE stakeholders.host_office (
    id           uuid PRIMARY KEY,
    record       uuid NOT NULL REFERENCES stakeholders.host_office,
    authority    uuid NOT NULL REFERENCES stakeholders.authority,
    title        text NOT NULL CHECK (title <> ''),
    title_en     text NOT NULL CHECK (title_en <> ''),
    rank         text NOT NULL CHECK (rank <> 'ANY'),
    abolished_on date,
    replaces     uuid UNIQUE REFERENCES stakeholders.host_office,
    label        int NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX host_office_of ON stakeholders.host_office (authority);
CREATE INDEX host_office_record ON stakeholders.host_office (record);

-- A person in a public role, and nothing about the person beyond it.
CREATE TABLE stakeholders.holder (
    id           uuid PRIMARY KEY,
    record       uuid NOT NULL REFERENCES stakeholders.holder,
    host_office  uuid NOT NULL REFERENCES stakeholders.host_office,
    name         text NOT NULL CHECK (name <> ''),
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to > valid_from),
    state        text NOT NULL CHECK (state IN ('CONFIRMED', 'TO_BE_CONFIRMED')),
    verified_on  date CHECK ((state = 'CONFIRMED') = (verified_on IS NOT NULL)),
    verify_by    date NOT NULL,
    email        text NOT NULL,
    telephone    text NOT NULL,
    replaces     uuid UNIQUE REFERENCES stakeholders.holder,
    label        int NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX holder_of ON stakeholders.holder (host_office);
CREATE INDEX holder_record ON stakeholders.holder (record);
CREATE INDEX holder_due ON stakeholders.holder (verify_by);

-- Which of our seats looks after a host office between two dates.
CREATE TABLE stakeholders.cover (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL REFERENCES stakeholders.cover,
    host_office uuid NOT NULL REFERENCES stakeholders.host_office,
    seat        uuid NOT NULL REFERENCES missions.seat,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to > valid_from),
    replaces    uuid UNIQUE REFERENCES stakeholders.cover,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX cover_of ON stakeholders.cover (host_office);
CREATE INDEX cover_of_seat ON stakeholders.cover (seat);

-- As known now: rows that no later row replaces.
CREATE VIEW stakeholders.authority_now WITH (security_invoker = true) AS
    SELECT authority.*
      FROM stakeholders.authority
     WHERE NOT EXISTS (SELECT FROM stakeholders.authority later WHERE later.replaces = authority.id);
CREATE VIEW stakeholders.host_office_now WITH (security_invoker = true) AS
    SELECT host_office.*
      FROM stakeholders.host_office
     WHERE NOT EXISTS (SELECT FROM stakeholders.host_office later WHERE later.replaces = host_office.id);
CREATE VIEW stakeholders.holder_now WITH (security_invoker = true) AS
    SELECT holder.*
      FROM stakeholders.holder
     WHERE NOT EXISTS (SELECT FROM stakeholders.holder later WHERE later.replaces = holder.id);
CREATE VIEW stakeholders.cover_now WITH (security_invoker = true) AS
    SELECT cover.*
      FROM stakeholders.cover
     WHERE NOT EXISTS (SELECT FROM stakeholders.cover later WHERE later.replaces = cover.id);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA stakeholders TO chancery_app;
CALL access.protect('stakeholders.authority');
CALL access.protect('stakeholders.host_office');
CALL access.protect('stakeholders.holder');
CALL access.protect('stakeholders.cover');
