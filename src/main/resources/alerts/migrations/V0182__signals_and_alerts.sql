-- A signal is one word that something matters: filed by an officer, or raised by a rule. It is never changed.
CREATE TABLE alerts.signal (
    id           uuid PRIMARY KEY,
    label        int NOT NULL,
    rule         text,
    -- Told by a rule once: the same finding has the same key, however often it is found.
    raised_key   text UNIQUE,
    office       uuid NOT NULL REFERENCES missions.office,
    what         text NOT NULL,
    why          text NOT NULL,
    -- What a rule found, by name; its sentence is told in the reader's language.
    facts        jsonb NOT NULL,
    subject_kind text NOT NULL,
    subject      uuid,
    address      text NOT NULL,
    host         text CHECK (length(host) = 2),
    matter       text NOT NULL,
    happened_on  date NOT NULL,
    -- The number of RFC 6477, so that the highest is the largest.
    precedence   int NOT NULL CHECK (precedence BETWEEN 0 AND 5),
    night        boolean NOT NULL,
    raised_at    timestamptz NOT NULL,
    raised_by    uuid REFERENCES access.officer,
    CHECK ((rule IS NULL) = (raised_by IS NOT NULL)),
    CHECK ((rule IS NULL) = (raised_key IS NULL))
);
CREATE INDEX signal_about ON alerts.signal (subject);
CREATE INDEX signal_near ON alerts.signal (host, matter, happened_on);
CREATE INDEX signal_at_address ON alerts.signal (address);
CALL access.protect('alerts.signal');
GRANT SELECT, INSERT ON alerts.signal TO chancery_app;

-- An alert holds the signals about one matter, and nothing of its own. Its label opens it to whoever may read one of
-- them, and grows with them.
CREATE TABLE alerts.alert (
    id        uuid PRIMARY KEY,
    label     int NOT NULL,
    roster    uuid NOT NULL REFERENCES missions.office,
    opened_at timestamptz NOT NULL
);
CALL access.protect('alerts.alert');
GRANT SELECT, INSERT, UPDATE ON alerts.alert TO chancery_app;

-- Where a signal belongs, and why; moving it is a new row. What was parted by hand is never joined by the machine.
CREATE TABLE alerts.place (
    signal    uuid NOT NULL REFERENCES alerts.signal,
    number    int NOT NULL CHECK (number > 0),
    alert     uuid NOT NULL REFERENCES alerts.alert,
    label     int NOT NULL,
    reason    text NOT NULL,
    words     text NOT NULL,
    placed_at timestamptz NOT NULL,
    placed_by uuid REFERENCES access.officer,
    PRIMARY KEY (signal, number)
);
CREATE INDEX place_in ON alerts.place (alert);
CALL access.protect('alerts.place');
GRANT SELECT, INSERT ON alerts.place TO chancery_app;

CREATE VIEW alerts.placed WITH (security_invoker = true) AS
SELECT place.*
  FROM alerts.place
 WHERE NOT EXISTS (SELECT FROM alerts.place later
                    WHERE later.signal = place.signal AND later.number > place.number);
GRANT SELECT ON alerts.placed TO chancery_app;

-- Taken, snoozed, commented, escalated, cleared: each a fact. What an office of headquarters says is open to all who
-- may read the alert; what a mission says is open to it and to headquarters, because others may not know of it.
CREATE TABLE alerts.step (
    id      uuid PRIMARY KEY,
    alert   uuid NOT NULL REFERENCES alerts.alert,
    label   int NOT NULL,
    shared  boolean NOT NULL,
    kind    text NOT NULL,
    office  uuid REFERENCES missions.office,
    until   timestamptz,
    words   text NOT NULL,
    said_by uuid REFERENCES access.officer,
    said_at timestamptz NOT NULL
);
CREATE INDEX step_of ON alerts.step (alert, said_at);
ALTER TABLE alerts.step ENABLE ROW LEVEL SECURITY;
ALTER TABLE alerts.step FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON alerts.step FOR SELECT TO chancery_app
    USING (label = ANY (SELECT access.readable())
           OR shared AND EXISTS (SELECT FROM alerts.alert WHERE alert.id = step.alert));
CREATE POLICY adding ON alerts.step FOR INSERT TO chancery_app WITH CHECK (true);
GRANT SELECT, INSERT ON alerts.step TO chancery_app;
