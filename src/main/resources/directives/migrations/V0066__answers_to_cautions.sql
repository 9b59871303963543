-- What headquarters answers to "we advise against": facts, the later one counts.
CREATE TABLE directives.caution_answer (
    id          uuid PRIMARY KEY,
    caution     uuid NOT NULL REFERENCES directives.caution,
    label       int NOT NULL,
    decision    text NOT NULL CHECK (decision IN ('TAKEN', 'MAINTAINED', 'EXEMPTED', 'REWORDING')),
    text        text NOT NULL,
    until       date,
    answered_by uuid NOT NULL REFERENCES access.officer,
    answered_at timestamptz NOT NULL
);
CREATE INDEX caution_answer_of ON directives.caution_answer (caution, answered_at);
CALL access.protect('directives.caution_answer');
GRANT SELECT, INSERT ON directives.caution_answer TO chancery_app;

-- The directive that takes the place of one that ended is named since V0030 in directive.successor.
CREATE INDEX directive_succeeded ON directives.directive (successor) WHERE successor IS NOT NULL;
