-- Two entries of one office, or of one holder: both ids lead to the one that is kept. Facts, with the time from which
-- they count; taken back by a row beside them.
CREATE TABLE stakeholders.merge (
    id        uuid PRIMARY KEY,
    kind      text NOT NULL CHECK (kind IN ('OFFICE', 'HOLDER')),
    kept      uuid NOT NULL,
    merged    uuid NOT NULL CHECK (merged <> kept),
    reason    text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    label     int NOT NULL,
    merged_at timestamptz NOT NULL,
    merged_by uuid NOT NULL REFERENCES access.officer
);
CREATE INDEX merge_kept ON stakeholders.merge (kept);
CREATE INDEX merge_merged ON stakeholders.merge (merged);

CREATE TABLE stakeholders.unmerge (
    merge       uuid PRIMARY KEY REFERENCES stakeholders.merge,
    reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    label       int NOT NULL,
    unmerged_at timestamptz NOT NULL,
    unmerged_by uuid NOT NULL REFERENCES access.officer
);

-- Told apart by a person: the pair is never suggested again.
CREATE TABLE stakeholders.apart (
    one     uuid NOT NULL,
    other   uuid NOT NULL CHECK (one < other),
    reason  text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    label   int NOT NULL,
    told_at timestamptz NOT NULL,
    told_by uuid NOT NULL REFERENCES access.officer,
    PRIMARY KEY (one, other)
);

CALL access.protect('stakeholders.merge');
CALL access.protect('stakeholders.unmerge');
CALL access.protect('stakeholders.apart');
GRANT SELECT, INSERT ON stakeholders.merge, stakeholders.unmerge, stakeholders.apart TO chancery_app;

-- Which entry is kept for each that was merged, as it was known at an instant: merges of merges lead to the last.
CREATE FUNCTION stakeholders.kept_at(known timestamptz) RETURNS TABLE (record uuid, kept uuid)
    LANGUAGE sql STABLE ROWS 10
    SET search_path = ''
    BEGIN ATOMIC
        WITH RECURSIVE holding AS (
            SELECT merge.merged, merge.kept
              FROM stakeholders.merge
             WHERE merge.merged_at <= known
               AND NOT EXISTS (SELECT FROM stakeholders.unmerge undone
                                WHERE undone.merge = merge.id AND undone.unmerged_at <= known)),
        chain AS (
            SELECT holding.merged AS record, holding.kept, 1 AS length FROM holding
             UNION ALL
            SELECT chain.record, holding.kept, chain.length + 1
              FROM chain
              JOIN holding ON holding.merged = chain.kept
             WHERE chain.length < 100)
        SELECT DISTINCT ON (chain.record) chain.record, chain.kept
          FROM chain
         ORDER BY chain.record, chain.length DESC;
    END;

-- As known now, once more: an entry that was merged reads as the one that is kept. Lists take those whose "kept" is
-- themselves; what points at an entry finds it under its own id, whatever became of it.
CREATE OR REPLACE VIEW stakeholders.host_office_now WITH (security_invoker = true) AS
    SELECT shown.id, host_office.record, shown.authority, shown.title, shown.title_en, shown.rank, shown.abolished_on,
           shown.replaces, shown.label, shown.recorded_at, shown.recorded_by,
           coalesce(one.kept, host_office.record) AS kept
      FROM stakeholders.host_office
      LEFT JOIN stakeholders.kept_at('infinity') one ON one.record = host_office.record
      JOIN stakeholders.host_office shown ON shown.record = coalesce(one.kept, host_office.record)
     WHERE NOT EXISTS (SELECT FROM stakeholders.host_office later WHERE later.replaces = host_office.id)
       AND NOT EXISTS (SELECT FROM stakeholders.host_office later WHERE later.replaces = shown.id);
CREATE OR REPLACE VIEW stakeholders.holder_now WITH (security_invoker = true) AS
    SELECT shown.id, holder.record, coalesce(office.kept, shown.host_office) AS host_office, shown.name,
           shown.valid_from, shown.valid_to, shown.state, shown.verified_on, shown.verify_by, shown.email,
           shown.telephone, shown.replaces, shown.label, shown.recorded_at, shown.recorded_by,
           coalesce(one.kept, holder.record) AS kept
      FROM stakeholders.holder
      LEFT JOIN stakeholders.kept_at('infinity') one ON one.record = holder.record
      JOIN stakeholders.holder shown ON shown.record = coalesce(one.kept, holder.record)
      LEFT JOIN stakeholders.kept_at('infinity') office ON office.record = shown.host_office
     WHERE NOT EXISTS (SELECT FROM stakeholders.holder later WHERE later.replaces = holder.id)
       AND NOT EXISTS (SELECT FROM stakeholders.holder later WHERE later.replaces = shown.id);
CREATE OR REPLACE VIEW stakeholders.cover_now WITH (security_invoker = true) AS
    SELECT cover.id, cover.record, coalesce(office.kept, cover.host_office) AS host_office, cover.seat, cover.valid_from,
           cover.valid_to, cover.replaces, cover.label, cover.recorded_at, cover.recorded_by
      FROM stakeholders.cover
      LEFT JOIN stakeholders.kept_at('infinity') office ON office.record = cover.host_office
     WHERE NOT EXISTS (SELECT FROM stakeholders.cover later WHERE later.replaces = cover.id);
