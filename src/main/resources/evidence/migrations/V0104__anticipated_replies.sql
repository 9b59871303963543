-- What a host may answer to a point and what can be said then; open to whoever has the point. A change is a row that names
-- the one it replaces.
CREATE TABLE evidence.anticipated_reply (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL REFERENCES evidence.anticipated_reply,
    directive   uuid NOT NULL REFERENCES directives.directive,
    point       int NOT NULL CHECK (point BETWEEN 1 AND 199),
    counter     text NOT NULL CHECK (counter <> ''),
    rebuttal    text NOT NULL,
    valid_from  date NOT NULL,
    removed     boolean NOT NULL,
    replaces    uuid UNIQUE REFERENCES evidence.anticipated_reply,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer,
    CHECK ((replaces IS NULL) = (id = record))
);
CREATE INDEX reply_to_point ON evidence.anticipated_reply (directive, point);

ALTER TABLE evidence.anticipated_reply ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.anticipated_reply FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON evidence.anticipated_reply FOR SELECT TO chancery_app
    USING (EXISTS (SELECT FROM directives.point
                    WHERE point.directive = anticipated_reply.directive AND point.number = anticipated_reply.point));
CREATE POLICY adding ON evidence.anticipated_reply FOR INSERT TO chancery_app WITH CHECK (true);
GRANT SELECT, INSERT ON evidence.anticipated_reply TO chancery_app;
