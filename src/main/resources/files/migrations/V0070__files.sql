-- Files: what is attached to records of other modules, under the label of the record.
CREATE SCHEMA files;
GRANT USAGE ON SCHEMA files TO chancery_app, chancery_keeper;

-- The same content lies here once, whatever it is called and however many records it belongs to.
CREATE TABLE files.content (
    digest text PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    bytes  bytea NOT NULL CHECK (length(bytes) > 0)
);

-- A file is content under a name, and belongs to one record. Its label follows the record when that is issued.
CREATE TABLE files.file (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL,
    kind        text NOT NULL CHECK (kind <> ''),
    label       int NOT NULL,
    version     int NOT NULL CHECK (version >= 0),
    later       boolean NOT NULL,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    part        text NOT NULL,
    type        text NOT NULL,
    size        bigint NOT NULL CHECK (size > 0),
    digest      text NOT NULL REFERENCES files.content,
    attached_at timestamptz NOT NULL,
    attached_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX file_of_record ON files.file (record, attached_at);
CREATE INDEX file_content ON files.file (digest);

-- Taken back: a fact beside the file, which stays.
CREATE TABLE files.withdrawal (
    file         uuid PRIMARY KEY REFERENCES files.file,
    label        int NOT NULL,
    why          text NOT NULL CHECK (why <> ''),
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by uuid NOT NULL REFERENCES access.officer
);

CALL access.protect('files.file');
CALL access.protect('files.withdrawal');

-- Content has no label of its own: it is open to whoever may see a file that has it.
ALTER TABLE files.content ENABLE ROW LEVEL SECURITY;
ALTER TABLE files.content FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON files.content FOR SELECT TO chancery_app
    USING (EXISTS (SELECT FROM files.file WHERE file.digest = content.digest));
CREATE POLICY adding ON files.content FOR INSERT TO chancery_app WITH CHECK (true);

-- No content without a file: checked when the transaction ends.
CREATE FUNCTION files.content_has_file() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM files.file WHERE file.digest = NEW.digest) THEN
        RAISE EXCEPTION 'content without a file';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER content_has_file AFTER INSERT ON files.content
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION files.content_has_file();

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA files TO chancery_app;
-- The one thing that changes: to whom a file is open, when the record it belongs to is issued.
GRANT UPDATE (label) ON files.file TO chancery_app;
