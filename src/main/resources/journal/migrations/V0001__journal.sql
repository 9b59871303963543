-- The journal: entries are inserted, seals are added, nothing is changed. Labels come with the module access, which
-- lies above and protects journal.entry in its own first migration.
CREATE SCHEMA journal;
GRANT USAGE ON SCHEMA journal TO chancery_app, chancery_keeper;

CREATE TABLE journal.entry (
    id          uuid PRIMARY KEY,
    label       int NOT NULL,
    about       uuid[] NOT NULL,
    bytes       bytea NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX entry_about ON journal.entry USING gin (about);

-- What waits for its seal; the sealer empties it.
CREATE TABLE journal.unsealed (
    entry       uuid PRIMARY KEY REFERENCES journal.entry,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE journal.seal (
    position bigint PRIMARY KEY CHECK (position > 0),
    entry    uuid NOT NULL UNIQUE REFERENCES journal.entry,
    label    int NOT NULL,
    digest   text NOT NULL CHECK (length(digest) = 64),
    hash     text NOT NULL UNIQUE CHECK (length(hash) = 64)
);

GRANT SELECT, INSERT ON journal.entry TO chancery_app;
GRANT SELECT, INSERT ON journal.unsealed TO chancery_app;
GRANT SELECT ON journal.seal TO chancery_app;

GRANT SELECT ON journal.entry TO chancery_keeper;
GRANT SELECT, DELETE ON journal.unsealed TO chancery_keeper;
GRANT SELECT, INSERT ON journal.seal TO chancery_keeper;
