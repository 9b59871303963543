-- What is said with figures of statistical offices. A figure never changes: said anew, it is a new row that names the one before.
CREATE TABLE evidence.figure (
    id           uuid PRIMARY KEY,
    record       uuid NOT NULL,
    number       int NOT NULL CHECK (number > 0),
    replaces     uuid UNIQUE REFERENCES evidence.figure,
    label        int NOT NULL,
    title        text NOT NULL CHECK (title <> ''),
    kind         text NOT NULL,
    from_period  text,
    to_period    text,
    per          double precision NOT NULL CHECK (per > 0),
    said         text[] NOT NULL,
    note         text NOT NULL,
    ranked       boolean NOT NULL,
    against_none text NOT NULL,
    mirror_none  text NOT NULL,
    left_out     text NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL REFERENCES access.officer,
    UNIQUE (record, number)
);

-- The series a figure is made of, side by side; what is counted and what it is divided by are figures of their own.
CREATE TABLE evidence.figure_part (
    figure uuid NOT NULL REFERENCES evidence.figure,
    number int NOT NULL,
    label  int NOT NULL,
    role   text NOT NULL CHECK (role IN ('NUMERATOR', 'DENOMINATOR', 'AGAINST', 'MIRROR', 'MIRROR_BASE')),
    side   int NOT NULL,
    name   text NOT NULL,
    series uuid NOT NULL REFERENCES evidence.series,
    PRIMARY KEY (figure, number)
);
CREATE INDEX figure_part_series ON evidence.figure_part (series);

CALL access.protect('evidence.figure');
CALL access.protect('evidence.figure_part');
GRANT SELECT, INSERT ON evidence.figure, evidence.figure_part TO chancery_app;
