-- Reports: drafts, issued versions with their paragraphs and ties, and what headquarters did with them.
CREATE SCHEMA reports;
GRANT USAGE ON SCHEMA reports TO chancery_app, chancery_keeper;

-- Where a report stands; what it says lies in the versions. A draft has no reference.
CREATE TABLE reports.report (
    id          uuid PRIMARY KEY,
    label       int NOT NULL,
    mission     uuid NOT NULL REFERENCES missions.office,
    host        text NOT NULL CHECK (length(host) = 2),
    tasking     uuid REFERENCES directives.tasking,
    round       int,
    revision    bigint NOT NULL,
    issued      int NOT NULL DEFAULT 0,
    reference   text UNIQUE,
    releaser    uuid REFERENCES access.officer,
    released_at timestamptz,
    created_at  timestamptz NOT NULL,
    created_by  uuid NOT NULL REFERENCES access.officer,
    FOREIGN KEY (tasking, round) REFERENCES directives.round,
    CHECK ((issued = 0) = (reference IS NULL)),
    CHECK (num_nulls(reference, releaser, released_at) IN (0, 3))
);
CREATE INDEX report_of_mission ON reports.report (mission, released_at DESC);
CREATE INDEX report_of_tasking ON reports.report (tasking, round);

-- A version is written until it is issued, and then never altered; a corrected copy is the next, with its reason.
CREATE TABLE reports.version (
    report     uuid NOT NULL REFERENCES reports.report,
    number     int NOT NULL CHECK (number > 0),
    label      int NOT NULL,
    kind       text NOT NULL,
    precedence text NOT NULL,
    subject    text NOT NULL,
    language   text NOT NULL CHECK (language IN ('en', 'fr')),
    tags       text[] NOT NULL,
    cited      text[] NOT NULL,
    reason     text NOT NULL CHECK ((number = 1) = (reason = '')),
    salt       text,
    digest     text,
    written_by uuid NOT NULL REFERENCES access.officer,
    written_at timestamptz NOT NULL,
    issued_at  timestamptz,
    PRIMARY KEY (report, number),
    CHECK (num_nulls(salt, digest, issued_at) IN (0, 3))
);

-- Paragraphs by type and mark, with what each rests on in the record: points of the tasking, engagements.
CREATE TABLE reports.paragraph (
    report      uuid NOT NULL,
    version     int NOT NULL,
    number      int NOT NULL CHECK (number > 0),
    label       int NOT NULL,
    type        text NOT NULL,
    mark        text NOT NULL CHECK (mark IN ('U', 'R', 'C')),
    text        text NOT NULL,
    points      int[] NOT NULL,
    engagements uuid[] NOT NULL,
    likelihood  text,
    confidence  text,
    PRIMARY KEY (report, version, number),
    FOREIGN KEY (report, version) REFERENCES reports.version
);
CREATE INDEX paragraph_engagements ON reports.paragraph USING gin (engagements);

CREATE FUNCTION reports.refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'version' THEN
        IF OLD.issued_at IS NOT NULL THEN
            RAISE EXCEPTION 'version % of report % is issued and never altered', OLD.number, OLD.report;
        END IF;
    ELSIF EXISTS (SELECT FROM reports.version
                   WHERE version.report = OLD.report AND version.number = OLD.version
                     AND version.issued_at IS NOT NULL) THEN
        RAISE EXCEPTION 'version % of report % is issued and never altered', OLD.version, OLD.report;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER issued_stays BEFORE UPDATE OR DELETE ON reports.version
    FOR EACH ROW EXECUTE FUNCTION reports.refuse_change_of_issued();
CREATE TRIGGER issued_stays BEFORE UPDATE OR DELETE ON reports.paragraph
    FOR EACH ROW EXECUTE FUNCTION reports.refuse_change_of_issued();

CREATE FUNCTION reports.refuse_addition_to_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM reports.version
                WHERE version.report = NEW.report AND version.number = NEW.version
                  AND version.issued_at IS NOT NULL) THEN
        RAISE EXCEPTION 'version % of report % is issued and never altered', NEW.version, NEW.report;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER issued_is_whole BEFORE INSERT ON reports.paragraph
    FOR EACH ROW EXECUTE FUNCTION reports.refuse_addition_to_issued();

-- What headquarters did with a report, and what the mission answered: facts, never changed.
CREATE TABLE reports.disposition (
    id      uuid PRIMARY KEY,
    report  uuid NOT NULL REFERENCES reports.report,
    label   int NOT NULL,
    kind    text NOT NULL,
    text    text NOT NULL,
    said_by uuid NOT NULL REFERENCES access.officer,
    said_at timestamptz NOT NULL
);
CREATE INDEX disposition_of ON reports.disposition (report, said_at);

-- Gap-free series of each mission: drawn last in the transaction that releases, so that a refusal leaves no gap.
CREATE TABLE reports.series (
    office uuid NOT NULL REFERENCES missions.office,
    year   int NOT NULL,
    last   int NOT NULL,
    PRIMARY KEY (office, year)
);
CREATE FUNCTION reports.next_serial(issuing uuid, in_year int) RETURNS int
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO reports.series AS series (office, year, last) VALUES (issuing, in_year, 1)
        ON CONFLICT (office, year) DO UPDATE SET last = series.last + 1
        RETURNING last
$$;
REVOKE EXECUTE ON FUNCTION reports.next_serial FROM PUBLIC;

CALL access.protect('reports.report');
CALL access.protect('reports.version');
CALL access.protect('reports.paragraph');
CALL access.protect('reports.disposition');
CREATE POLICY removing ON reports.paragraph FOR DELETE TO chancery_app USING (label = ANY (SELECT access.readable()));

-- Where each report stands, for lists: what it waits for, since when.
CREATE VIEW reports.standing WITH (security_invoker = true) AS
    SELECT report.id AS report,
           CASE WHEN report.reference IS NULL THEN 'DRAFT'
                WHEN word.kind IS NULL THEN 'UNREAD'
                WHEN question.said_at IS NOT NULL THEN 'QUESTION'
                ELSE 'DISPOSED' END AS state,
           CASE WHEN report.reference IS NULL THEN report.created_at
                WHEN word.kind IS NULL THEN report.released_at
                ELSE coalesce(question.said_at, word.said_at) END AS since,
           coalesce(question.text, '') AS question
      FROM reports.report
      LEFT JOIN LATERAL (SELECT disposition.kind, disposition.said_at
                           FROM reports.disposition
                          WHERE disposition.report = report.id
                          ORDER BY disposition.said_at DESC, disposition.id DESC
                          LIMIT 1) word ON true
      LEFT JOIN LATERAL (SELECT disposition.text, disposition.said_at
                           FROM reports.disposition
                          WHERE disposition.report = report.id AND disposition.kind = 'QUESTION'
                            AND NOT EXISTS (SELECT FROM reports.disposition answer
                                             WHERE answer.report = report.id AND answer.kind = 'ANSWER'
                                               AND (answer.said_at, answer.id) > (disposition.said_at, disposition.id))
                          ORDER BY disposition.said_at, disposition.id
                          LIMIT 1) question ON true;

GRANT SELECT, INSERT, UPDATE ON reports.report, reports.version TO chancery_app;
GRANT SELECT, INSERT, DELETE ON reports.paragraph TO chancery_app;
GRANT SELECT, INSERT ON reports.disposition TO chancery_app;
GRANT SELECT ON reports.standing TO chancery_app;
GRANT EXECUTE ON FUNCTION reports.next_serial TO chancery_app;
