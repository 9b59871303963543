package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.incidents.duplicates.Apart;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Pairs of incidents that were told apart by hand.
@Repository
public class ApartStore {

    private final ReaderSql sql;

    ApartStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void tellApart(Apart pair, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident_apart (one, other, reason, label, told_at, told_by)
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
                        .sql("SELECT apart.one, apart.other FROM observations.incident_apart apart")
                        .query((row, number) ->
                                List.of(
                                        row.getObject("one", UUID.class),
                                        row.getObject("other", UUID.class)))
                        .list());
    }
}
