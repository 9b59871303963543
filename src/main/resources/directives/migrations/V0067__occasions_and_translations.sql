-- When a point that is kept for a question is said.
ALTER TABLE directives.point ADD COLUMN occasion text NOT NULL DEFAULT '';

-- Courtesy translations of points, never official. Each remembers by its digest which wording it translates, and is void
-- for any other. Opened to more readers, it is written again with their label.
CREATE TABLE directives.translation (
    id         uuid PRIMARY KEY,
    directive  uuid NOT NULL REFERENCES directives.directive,
    number     int NOT NULL CHECK (number BETWEEN 1 AND 199),
    label      int NOT NULL,
    language   text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    text       text NOT NULL,
    of_text    text NOT NULL,
    replaces   uuid UNIQUE REFERENCES directives.translation,
    written_by uuid NOT NULL REFERENCES access.officer,
    written_at timestamptz NOT NULL
);
CREATE INDEX translation_of ON directives.translation (directive, number);
CALL access.protect('directives.translation');
GRANT SELECT, INSERT ON directives.translation TO chancery_app;
