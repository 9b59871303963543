package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.stakeholders.duplicates.HostApart;
import chancery.stakeholders.duplicates.HostMerge;
import chancery.stakeholders.duplicates.HostRecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Merges of offices and holders, and pairs that were told apart.
@Repository
public class HostMergeStore {

    private static final String HOLDING =
            """
            SELECT merge.id, merge.kind, merge.kept, merge.merged, merge.reason, officer.name, merge.merged_at, merge.label
              FROM stakeholders.merge
              JOIN access.officer ON officer.id = merge.merged_by
             WHERE NOT EXISTS (SELECT FROM stakeholders.unmerge undone WHERE undone.merge = merge.id)
            """;

    private final ReaderSql sql;

    HostMergeStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who merge wait for each other until the transaction ends.
    public void takeTurn(Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended('merging host entries', 0))")
                .query()
                .singleRow();
    }

    public Optional<HostMerge> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(HOLDING + "AND merge.id = :id")
                .param("id", id)
                .query(HostMergeStore::merge)
                .optional();
    }

    public List<HostMerge> all(Reader reader) {
        return sql.as(reader)
                .sql(HOLDING + "ORDER BY merge.merged_at DESC, merge.id LIMIT 200")
                .query(HostMergeStore::merge)
                .list();
    }

    public void add(HostMerge merge, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO stakeholders.merge (id, kind, kept, merged, reason, label, merged_at, merged_by)
                        VALUES (:id, :kind, :kept, :merged, :reason, :label, :at, :by)
                        """)
                .param("id", merge.id())
                .param("kind", merge.kind().name())
                .param("kept", merge.kept())
                .param("merged", merge.merged())
                .param("reason", merge.reason())
                .param("label", merge.label())
                .param("at", Timestamp.from(merge.at()))
                .param("by", by.id())
                .update();
    }

    public void undo(HostMerge merge, String reason, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO stakeholders.unmerge (merge, reason, label, unmerged_at, unmerged_by)
                        VALUES (:merge, :reason, :label, :at, :by)
                        """)
                .param("merge", merge.id())
                .param("reason", reason)
                .param("label", merge.label())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    public void tellApart(HostApart pair, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO stakeholders.apart (one, other, reason, label, told_at, told_by)
                        VALUES (:one, :other, :reason, :label, :at, :by)
                        ON CONFLICT (one, other) DO NOTHING
                        """)
                .param("one", pair.one())
                .param("other", pair.other())
                .param("reason", pair.reason())
                .param("label", pair.label())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    /// Every pair that was told apart, the lesser id first.
    public Set<List<UUID>> toldApart(Reader reader) {
        return Set.copyOf(
                sql.as(reader)
                        .sql("SELECT apart.one, apart.other FROM stakeholders.apart")
                        .query((row, number) ->
                                List.of(
                                        row.getObject("one", UUID.class),
                                        row.getObject("other", UUID.class)))
                        .list());
    }

    private static HostMerge merge(ResultSet row, int number) throws SQLException {
        return new HostMerge(
                row.getObject("id", UUID.class),
                HostRecordKind.valueOf(row.getString("kind")),
                row.getObject("kept", UUID.class),
                row.getObject("merged", UUID.class),
                row.getString("reason"),
                row.getString("name"),
                row.getTimestamp("merged_at").toInstant(),
                row.getInt("label"));
    }
}
