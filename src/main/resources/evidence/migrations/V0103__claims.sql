-- Claims: what a point or a paragraph says, and what that rests on. Facts: a claim is corrected, and evidence regraded or
-- removed, by a row that names the one it replaces. A claim has no label of its own: it is open to whoever may read the
-- point or the report that makes it.
CREATE TABLE evidence.claim (
    id            uuid PRIMARY KEY,
    record        uuid NOT NULL REFERENCES evidence.claim,
    place         text NOT NULL CHECK (place IN ('POINT', 'PARAGRAPH')),
    subject       uuid NOT NULL,
    number        int NOT NULL CHECK (number >= 1),
    kind          text NOT NULL,
    stretch       text NOT NULL,
    statement     text NOT NULL CHECK (statement <> ''),
    population    text NOT NULL,
    comparator    text NOT NULL,
    cause_shown   boolean NOT NULL,
    counter_state text NOT NULL,
    counter       text NOT NULL CHECK (counter_state = 'NOT_SAID' OR counter <> ''),
    withdrawn     boolean NOT NULL,
    replaces      uuid UNIQUE REFERENCES evidence.claim,
    recorded_at   timestamptz NOT NULL,
    recorded_by   uuid NOT NULL REFERENCES access.officer,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX claim_of_subject ON evidence.claim (subject, number);
CREATE INDEX claim_record ON evidence.claim (record);

CREATE TABLE evidence.claim_link (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL REFERENCES evidence.claim_link,
    claim       uuid NOT NULL REFERENCES evidence.claim,
    role        text NOT NULL CHECK (role IN ('SUPPORTS', 'CONTRADICTS', 'CONTEXT')),
    source      uuid REFERENCES evidence.source,
    figure      uuid,
    passage     text NOT NULL,
    credibility text,
    graded_by   uuid NOT NULL REFERENCES access.officer,
    removed     boolean NOT NULL,
    replaces    uuid UNIQUE REFERENCES evidence.claim_link,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer,
    CHECK ((replaces IS NULL) = (id = record)),
    CHECK ((source IS NULL) <> (figure IS NULL))
);
CREATE INDEX link_of_claim ON evidence.claim_link (claim);
CREATE INDEX link_to_source ON evidence.claim_link (source);
CREATE INDEX link_to_figure ON evidence.claim_link (figure);

-- A warning that a releaser lets pass, for one text, with a reason.
CREATE TABLE evidence.warning_override (
    id          uuid PRIMARY KEY,
    place       text NOT NULL CHECK (place IN ('POINT', 'PARAGRAPH')),
    subject     uuid NOT NULL,
    number      int NOT NULL CHECK (number >= 1),
    rule        text NOT NULL,
    text_digest text NOT NULL CHECK (text_digest ~ '^[0-9a-f]{64}$'),
    reason      text NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX override_of_subject ON evidence.warning_override (subject, number);

ALTER TABLE evidence.claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.claim FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON evidence.claim FOR SELECT TO chancery_app
    USING (CASE place
           WHEN 'POINT' THEN EXISTS (SELECT FROM directives.point
                                      WHERE point.directive = claim.subject AND point.number = claim.number)
           ELSE EXISTS (SELECT FROM reports.report WHERE report.id = claim.subject) END);
CREATE POLICY adding ON evidence.claim FOR INSERT TO chancery_app WITH CHECK (true);

ALTER TABLE evidence.claim_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.claim_link FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON evidence.claim_link FOR SELECT TO chancery_app
    USING (EXISTS (SELECT FROM evidence.claim WHERE claim.id = claim_link.claim));
CREATE POLICY adding ON evidence.claim_link FOR INSERT TO chancery_app WITH CHECK (true);

ALTER TABLE evidence.warning_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.warning_override FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON evidence.warning_override FOR SELECT TO chancery_app
    USING (CASE place
           WHEN 'POINT' THEN EXISTS (SELECT FROM directives.point
                                      WHERE point.directive = warning_override.subject AND point.number = warning_override.number)
           ELSE EXISTS (SELECT FROM reports.report WHERE report.id = warning_override.subject) END);
CREATE POLICY adding ON evidence.warning_override FOR INSERT TO chancery_app WITH CHECK (true);

GRANT SELECT, INSERT ON evidence.claim, evidence.claim_link, evidence.warning_override TO chancery_app;
