-- Forms half typed: the working state of one officer, whom it alone concerns; gone once the form was filed.
CREATE TABLE engagements.draft (
    officer  uuid NOT NULL REFERENCES access.officer,
    key      text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    fields   jsonb NOT NULL CHECK (length(fields::text) < 500000),
    revision bigint NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (officer, key)
);
ALTER TABLE engagements.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE engagements.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON engagements.draft TO chancery_app
    USING (officer = nullif(current_setting('chancery.reader', true), '')::uuid)
    WITH CHECK (officer = nullif(current_setting('chancery.reader', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON engagements.draft TO chancery_app;
