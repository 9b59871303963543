-- What an officer should see, by the record it is about; its words are told when it is read, as its reader may see them.
CREATE TABLE alerts.notice (
    id        uuid PRIMARY KEY,
    officer   uuid NOT NULL REFERENCES access.officer,
    kind      text NOT NULL,
    -- The same cause gives one notice, however often it is told.
    cause     text NOT NULL,
    record    uuid NOT NULL,
    made_at   timestamptz NOT NULL,
    seen_at   timestamptz,
    UNIQUE (officer, cause)
);
CREATE INDEX notice_unseen ON alerts.notice (officer) WHERE seen_at IS NULL;
CREATE INDEX notice_of ON alerts.notice (officer, made_at DESC);
ALTER TABLE alerts.notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE alerts.notice FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON alerts.notice TO chancery_app
    USING (officer = nullif(current_setting('chancery.reader', true), '')::uuid)
    WITH CHECK (officer = nullif(current_setting('chancery.reader', true), '')::uuid);
CREATE POLICY keeping ON alerts.notice TO chancery_keeper USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON alerts.notice TO chancery_app;
GRANT SELECT, INSERT ON alerts.notice TO chancery_keeper;

-- How an officer wants to be told. Nobody is mailed who did not give an address.
CREATE TABLE alerts.wish (
    officer uuid PRIMARY KEY REFERENCES access.officer,
    address text NOT NULL,
    at_once boolean NOT NULL,
    digest  boolean NOT NULL,
    language text NOT NULL
);
ALTER TABLE alerts.wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE alerts.wish FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON alerts.wish TO chancery_app
    USING (officer = nullif(current_setting('chancery.reader', true), '')::uuid)
    WITH CHECK (officer = nullif(current_setting('chancery.reader', true), '')::uuid);
CREATE POLICY keeping ON alerts.wish FOR SELECT TO chancery_keeper USING (true);
GRANT SELECT, INSERT, UPDATE ON alerts.wish TO chancery_app;
GRANT SELECT ON alerts.wish TO chancery_keeper;

-- The hour, on its own clock, at which an office wants its digests.
CREATE TABLE alerts.digest_hour (
    office uuid PRIMARY KEY REFERENCES missions.office,
    hour   int NOT NULL CHECK (hour BETWEEN 0 AND 23)
);
GRANT SELECT, INSERT, UPDATE ON alerts.digest_hour TO chancery_app;

-- Mail that waits, and what became of it. Nothing is written before it is sent, so that nobody is sent what they may
-- no longer read.
CREATE TABLE alerts.mail (
    id       uuid PRIMARY KEY,
    officer  uuid NOT NULL REFERENCES access.officer,
    -- Of one notice, or the digest of a day.
    notice   uuid UNIQUE REFERENCES alerts.notice,
    day      date,
    made_at  timestamptz NOT NULL,
    next_at  timestamptz NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    ended_at timestamptz,
    outcome  text,
    said     text NOT NULL DEFAULT '',
    UNIQUE (officer, day),
    CHECK ((notice IS NULL) = (day IS NOT NULL))
);
CREATE INDEX mail_waiting ON alerts.mail (next_at) WHERE ended_at IS NULL;
ALTER TABLE alerts.mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE alerts.mail FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON alerts.mail FOR SELECT TO chancery_app
    USING (officer = nullif(current_setting('chancery.reader', true), '')::uuid);
CREATE POLICY keeping ON alerts.mail TO chancery_keeper USING (true) WITH CHECK (true);
GRANT SELECT ON alerts.mail TO chancery_app;
GRANT SELECT, INSERT, UPDATE ON alerts.mail TO chancery_keeper;
