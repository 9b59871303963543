-- Figures of statistical offices, as they were published. Whoever signed in reads them: the offices gave them to everybody.
-- They are open tables also because PostgreSQL copies into no table that has policies, and files have many lines.

-- What the cells of a table mean; a correction is a new row that names the one before.
CREATE TABLE evidence.table_guide (
    id          uuid PRIMARY KEY,
    record      uuid NOT NULL,
    fields      jsonb NOT NULL,
    replaces    uuid UNIQUE REFERENCES evidence.table_guide,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);

-- One file that was read whole: one edition of one table.
CREATE TABLE evidence.dataset (
    id           uuid PRIMARY KEY,
    title        text NOT NULL CHECK (title <> ''),
    publisher    text NOT NULL CHECK (publisher <> ''),
    table_name   text NOT NULL CHECK (table_name <> ''),
    address      text NOT NULL,
    licence      text NOT NULL,
    guide        jsonb NOT NULL,
    form         text NOT NULL,
    file_name    text NOT NULL,
    sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint NOT NULL CHECK (bytes > 0),
    -- The same figures in another order of lines or columns have the same digest.
    table_digest text NOT NULL CHECK (table_digest ~ '^[0-9a-f]{64}$'),
    updated      date,
    dimensions   text[] NOT NULL,
    cells        bigint NOT NULL CHECK (cells > 0),
    missing      bigint NOT NULL,
    hidden       bigint NOT NULL,
    series       int NOT NULL CHECK (series > 0),
    first_day    date NOT NULL,
    until_day    date NOT NULL,
    rounded_to   int NOT NULL CHECK (rounded_to > 0),
    source       uuid REFERENCES evidence.source,
    follows      uuid UNIQUE REFERENCES evidence.dataset,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX dataset_of_table ON evidence.dataset (table_name, recorded_at);
CREATE INDEX dataset_digest ON evidence.dataset (sha256);

-- A line of figures that differ in time only.
CREATE TABLE evidence.series (
    id             uuid PRIMARY KEY,
    dataset        uuid NOT NULL REFERENCES evidence.dataset DEFERRABLE INITIALLY DEFERRED,
    codes          text[] NOT NULL,
    unit           text NOT NULL,
    metric         text NOT NULL,
    stage          text NOT NULL,
    basis          text NOT NULL,
    group_code     text NOT NULL,
    definition     text NOT NULL,
    offence        text NOT NULL,
    migration_acts text NOT NULL,
    area           text NOT NULL
);
CREATE INDEX series_of_dataset ON evidence.series (dataset, area, group_code, offence);

-- A figure: a number, or why there is none. Missing, hidden, not published and zero are four values.
CREATE TABLE evidence.observation (
    series    uuid NOT NULL REFERENCES evidence.series,
    period    text NOT NULL,
    from_day  date NOT NULL,
    until_day date NOT NULL,
    value     numeric,
    absent    text CHECK (absent IN ('missing', 'hidden', 'not-published')),
    flags     text NOT NULL,
    status    text NOT NULL,
    line      bigint NOT NULL,
    PRIMARY KEY (series, period),
    CHECK ((value IS NULL) <> (absent IS NULL))
);

GRANT SELECT, INSERT ON evidence.table_guide, evidence.dataset, evidence.series, evidence.observation TO chancery_app;
