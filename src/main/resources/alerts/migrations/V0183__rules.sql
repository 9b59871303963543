-- How a rule is set: each change is a row, the last one counts. A rule without a row is switched off.
CREATE TABLE alerts.rule_setting (
    id          uuid PRIMARY KEY,
    rule        text NOT NULL,
    threshold   int NOT NULL,
    precedence  text NOT NULL,
    switched_on boolean NOT NULL,
    -- How often it would have raised in the year before, as whoever set it was told.
    would_have  int NOT NULL,
    set_at      timestamptz NOT NULL,
    set_by      uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX rule_setting_of ON alerts.rule_setting (rule, set_at DESC);
GRANT SELECT, INSERT ON alerts.rule_setting TO chancery_app;
