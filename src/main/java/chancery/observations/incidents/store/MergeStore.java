package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.incidents.duplicates.Merge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Merges of incidents, and pairs that were told apart.
@Repository
public class MergeStore {

    private static final String MERGES =
            """
            SELECT merge.id, merge.kept, merge.merged, merge.reason, officer.name, merge.merged_at, merge.label
              FROM observations.incident_merge_now merge
              JOIN access.officer ON officer.id = merge.merged_by
            """;

    private final ReaderSql sql;

    MergeStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who merge wait for each other until the transaction ends.
    public void takeTurn(Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended('merging incidents', 0))")
                .query()
                .singleRow();
    }

    public Optional<UUID> keptFor(UUID incident, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT merge.kept FROM observations.incident_merge_now merge WHERE merge.merged = :incident
                         ORDER BY merge.merged_at DESC LIMIT 1
                        """)
                .param("incident", incident)
                .query(UUID.class)
                .optional();
    }

    public Optional<Merge> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(MERGES + "WHERE merge.id = :id")
                .param("id", id)
                .query(MergeStore::merge)
                .optional();
    }

    public List<Merge> of(UUID incident, Reader reader) {
        return sql.as(reader)
                .sql(
                        MERGES
                                + "WHERE :incident IN (merge.kept, merge.merged) ORDER BY merge.merged_at")
                .param("incident", incident)
                .query(MergeStore::merge)
                .list();
    }

    public List<Merge> all(Reader reader) {
        return sql.as(reader)
                .sql(MERGES + "ORDER BY merge.merged_at DESC LIMIT 200")
                .query(MergeStore::merge)
                .list();
    }

    public void add(Merge merge, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident_merge (id, kept, merged, reason, label, merged_at, merged_by)
                        VALUES (:id, :kept, :merged, :reason, :label, :at, :by)
                        """)
                .param("id", merge.id())
                .param("kept", merge.kept())
                .param("merged", merge.merged())
                .param("reason", merge.reason())
                .param("label", merge.label())
                .param("at", Timestamp.from(merge.at()))
                .param("by", by.id())
                .update();
    }

    public void undo(Merge merge, String reason, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident_unmerge (merge, reason, label, unmerged_at, unmerged_by)
                        VALUES (:merge, :reason, :label, :at, :by)
                        """)
                .param("merge", merge.id())
                .param("reason", reason)
                .param("label", merge.label())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getObject("kept", UUID.class),
                row.getObject("merged", UUID.class),
                row.getString("reason"),
                row.getString("name"),
                row.getTimestamp("merged_at").toInstant(),
                row.getInt("label"));
    }
}
