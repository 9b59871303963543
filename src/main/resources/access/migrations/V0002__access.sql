CREATE SCHEMA access;
GRANT USAGE ON SCHEMA access TO chancery_app, chancery_keeper;

-- Labels: who may read. Each distinct audience is one row; every readable row of every module carries its number.
CREATE TABLE access.label (
    number   int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    audience uuid[] NOT NULL,
    digest   text NOT NULL UNIQUE,
    marking  text NOT NULL DEFAULT 'UNCLASSIFIED'
);
CREATE TABLE access.label_audience (
    office uuid NOT NULL,
    label  int NOT NULL REFERENCES access.label,
    PRIMARY KEY (office, label)
);

CREATE FUNCTION access.intern_label(audience uuid[]) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    sorted uuid[] := ARRAY(SELECT DISTINCT unnest(audience) ORDER BY 1);
    mark   text := encode(sha256(convert_to(sorted::text, 'UTF8')), 'hex');
    made   int;
BEGIN
    INSERT INTO access.label (audience, digest) VALUES (sorted, mark)
        ON CONFLICT (digest) DO NOTHING RETURNING number INTO made;
    IF made IS NULL THEN
        SELECT number INTO STRICT made FROM access.label WHERE digest = mark;
    ELSE
        INSERT INTO access.label_audience (office, label) SELECT unnest(sorted), made;
    END IF;
    RETURN made;
END $$;

-- The one reading rule: the labels that the reader of this transaction may see. Without a reader there are none.
CREATE FUNCTION access.readable() RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' ROWS 500 AS $$
    SELECT DISTINCT label_audience.label
      FROM access.label_audience
     WHERE label_audience.office =
           ANY (coalesce(nullif(current_setting('chancery.offices', true), ''), '{}')::uuid[])
$$;

-- Puts a table with a column "label" under the rule, for good.
CREATE PROCEDURE access.protect(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY reading ON %s FOR SELECT TO chancery_app
                    USING (label = ANY (SELECT access.readable()))', target);
    EXECUTE format('CREATE POLICY adding ON %s FOR INSERT TO chancery_app WITH CHECK (true)', target);
    EXECUTE format('CREATE POLICY changing ON %s FOR UPDATE TO chancery_app
                    USING (label = ANY (SELECT access.readable())) WITH CHECK (true)', target);
END $$;

-- Lets the keeper read a protected table whole; docs/database-roles.md lists which and why.
CREATE PROCEDURE access.open_to_keeper(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT SELECT ON %s TO chancery_keeper', target);
    EXECUTE format('CREATE POLICY keeping ON %s FOR SELECT TO chancery_keeper USING (true)', target);
END $$;

CALL access.protect('journal.entry');
CALL access.open_to_keeper('journal.entry');

GRANT SELECT ON access.label TO chancery_app, chancery_keeper;
REVOKE EXECUTE ON FUNCTION access.intern_label FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.intern_label TO chancery_keeper;

-- Officers: names stand on every page; how they sign in is known to the keeper alone.
CREATE TABLE access.officer (
    id         uuid PRIMARY KEY,
    name       text NOT NULL CHECK (name <> ''),
    created_at timestamptz NOT NULL,
    closed_at  timestamptz
);
CREATE TABLE access.credential (
    officer      uuid PRIMARY KEY REFERENCES access.officer,
    sign_in      text NOT NULL UNIQUE CHECK (sign_in = lower(sign_in)),
    password     text NOT NULL,
    failures     int NOT NULL DEFAULT 0,
    locked_until timestamptz
);

-- One register of tokens: sessions of browsers, tokens for the API, links for first setting-up and password reset.
-- Only the SHA-256 of a token is kept.
CREATE TABLE access.token (
    id         uuid PRIMARY KEY,
    digest     bytea NOT NULL UNIQUE,
    officer    uuid REFERENCES access.officer,
    kind       text NOT NULL CHECK (kind IN ('SESSION', 'API', 'SETUP', 'RESET')),
    title      text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
);
CREATE INDEX token_of_officer ON access.token (officer, kind);

-- What was answered to a creation that carried an Idempotency-Key, so that a repetition gets the same answer.
CREATE TABLE access.answered (
    officer    uuid NOT NULL REFERENCES access.officer,
    key        text NOT NULL,
    request    text NOT NULL,
    status     int NOT NULL,
    location   text NOT NULL,
    body       text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (officer, key)
);

GRANT SELECT ON access.officer TO chancery_app;
GRANT SELECT, INSERT, UPDATE ON access.officer, access.credential, access.token TO chancery_keeper;
GRANT SELECT, INSERT ON access.answered TO chancery_app;
ALTER TABLE access.answered ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.answered FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON access.answered TO chancery_app
    USING (officer = nullif(current_setting('chancery.reader', true), '')::uuid)
    WITH CHECK (officer = nullif(current_setting('chancery.reader', true), '')::uuid);
