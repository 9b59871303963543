-- Incidents: what happened in a host's country. No column of any table holds a name, nationality, ethnicity, origin,
-- religion, migration status, health or age of anyone involved.

-- What is being written: overwritten with every change and deleted with the release, so that a word that may not be
-- held stays nowhere. "corrects" names the released incident of which it becomes a new version.
CREATE TABLE observations.incident_draft (
    id         uuid PRIMARY KEY,
    office     uuid NOT NULL REFERENCES missions.office,
    corrects   uuid,
    revision   bigint NOT NULL,
    fields     jsonb NOT NULL CHECK (length(fields::text) < 200000),
    label      int NOT NULL,
    written_at timestamptz NOT NULL,
    written_by uuid NOT NULL REFERENCES access.officer
);

-- A released incident; its text stands in versions.
CREATE TABLE observations.incident (
    id          uuid PRIMARY KEY,
    office      uuid NOT NULL REFERENCES missions.office,
    host        text NOT NULL CHECK (host ~ '^[A-Z]{2}$'),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX incident_of_host ON observations.incident (host);
ALTER TABLE observations.incident_draft ADD FOREIGN KEY (corrects) REFERENCES observations.incident;

CREATE TABLE observations.incident_version (
    incident       uuid NOT NULL REFERENCES observations.incident,
    version        int NOT NULL CHECK (version > 0),
    label          int NOT NULL,
    occurred_on    date NOT NULL,
    time_precision text NOT NULL CHECK (time_precision IN ('DAY', 'WEEK', 'WIDER')),
    place          text NOT NULL CHECK (length(place) BETWEEN 1 AND 120),
    geo_precision  text NOT NULL CHECK (geo_precision IN ('TOWN', 'PART_OF_REGION', 'REGION')),
    category       text NOT NULL CHECK (category ~ '^[01][0-9]([0-9]{2})?$'),
    rights         text,
    bias_recorded  boolean NOT NULL,
    -- By kind: lowest, best, highest; people are numbers here and nothing else.
    counts         jsonb NOT NULL,
    summary        text NOT NULL CHECK (length(summary) <= 2000),
    response       text NOT NULL CHECK (length(response) <= 2000),
    salt           text NOT NULL,
    digest         text NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid NOT NULL REFERENCES access.officer,
    PRIMARY KEY (incident, version)
);
CREATE INDEX incident_version_on ON observations.incident_version (occurred_on);

-- Which sources tell of it; a retracted source finds here what rests on it.
CREATE TABLE observations.incident_source (
    incident    uuid NOT NULL,
    version     int NOT NULL,
    ordinal     int NOT NULL,
    source      uuid NOT NULL REFERENCES evidence.source,
    passage     text NOT NULL CHECK (length(passage) <= 2000),
    credibility int NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    graded_by   uuid NOT NULL REFERENCES access.officer,
    label       int NOT NULL,
    PRIMARY KEY (incident, version, ordinal),
    FOREIGN KEY (incident, version) REFERENCES observations.incident_version
);
CREATE INDEX incident_source_of ON observations.incident_source (source);

-- Why it bears on a directive: a note that rests on an official source.
CREATE TABLE observations.incident_bearing (
    incident  uuid NOT NULL,
    version   int NOT NULL,
    ordinal   int NOT NULL,
    directive uuid NOT NULL REFERENCES directives.directive,
    note      text NOT NULL CHECK (length(note) BETWEEN 1 AND 500),
    source    uuid NOT NULL REFERENCES evidence.source,
    label     int NOT NULL,
    PRIMARY KEY (incident, version, ordinal),
    FOREIGN KEY (incident, version) REFERENCES observations.incident_version
);
CREATE INDEX incident_bearing_on ON observations.incident_bearing (directive);

-- How the matter stands, step by step; the last one counts.
CREATE TABLE observations.incident_status (
    id          uuid PRIMARY KEY,
    incident    uuid NOT NULL REFERENCES observations.incident,
    status      text NOT NULL,
    on_day      date NOT NULL,
    source      uuid REFERENCES evidence.source,
    note        text NOT NULL CHECK (length(note) <= 500),
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX incident_status_of ON observations.incident_status (incident, recorded_at);
CREATE INDEX incident_status_at ON observations.incident_status (recorded_at);

-- One matter reported twice: both ids lead to the one that is kept. Taken back by a row beside it.
CREATE TABLE observations.incident_merge (
    id        uuid PRIMARY KEY,
    kept      uuid NOT NULL REFERENCES observations.incident,
    merged    uuid NOT NULL REFERENCES observations.incident CHECK (merged <> kept),
    reason    text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    label     int NOT NULL,
    merged_at timestamptz NOT NULL,
    merged_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX incident_merge_kept ON observations.incident_merge (kept);
CREATE INDEX incident_merge_merged ON observations.incident_merge (merged);

CREATE TABLE observations.incident_unmerge (
    merge       uuid PRIMARY KEY REFERENCES observations.incident_merge,
    reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    label       int NOT NULL,
    unmerged_at timestamptz NOT NULL,
    unmerged_by uuid NOT NULL REFERENCES access.officer
);

-- Told apart by a person: the pair is never suggested again.
CREATE TABLE observations.incident_apart (
    one     uuid NOT NULL REFERENCES observations.incident,
    other   uuid NOT NULL REFERENCES observations.incident CHECK (one < other),
    reason  text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    label   int NOT NULL,
    told_at timestamptz NOT NULL,
    told_by uuid NOT NULL REFERENCES access.officer,
    PRIMARY KEY (one, other)
);

-- Merges that hold as things are now.
CREATE VIEW observations.incident_merge_now WITH (security_invoker = true) AS
    SELECT merge.*
      FROM observations.incident_merge merge
     WHERE NOT EXISTS (SELECT FROM observations.incident_unmerge undone WHERE undone.merge = merge.id);

-- Which column of an office's files means what; the newest of a name counts.
CREATE TABLE observations.import_mapping (
    id          uuid PRIMARY KEY,
    office      uuid NOT NULL REFERENCES missions.office,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    columns     jsonb NOT NULL,
    label       int NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX import_mapping_of ON observations.import_mapping (office, name, recorded_at);

CALL access.protect('observations.incident_draft');
CALL access.protect('observations.incident');
CALL access.protect('observations.incident_version');
CALL access.protect('observations.incident_source');
CALL access.protect('observations.incident_bearing');
CALL access.protect('observations.incident_status');
CALL access.protect('observations.incident_merge');
CALL access.protect('observations.incident_unmerge');
CALL access.protect('observations.incident_apart');
CALL access.protect('observations.import_mapping');
CREATE POLICY forgetting ON observations.incident_draft FOR DELETE TO chancery_app
    USING (label = ANY (SELECT access.readable()));

GRANT SELECT, INSERT ON observations.incident_draft, observations.incident, observations.incident_version,
    observations.incident_source, observations.incident_bearing, observations.incident_status,
    observations.incident_merge, observations.incident_unmerge,
    observations.incident_apart, observations.import_mapping TO chancery_app;
GRANT SELECT ON observations.incident_merge_now TO chancery_app;
GRANT UPDATE, DELETE ON observations.incident_draft TO chancery_app;
