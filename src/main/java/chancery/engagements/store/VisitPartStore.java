package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.visits.RecordKind;
import chancery.engagements.visits.Visit;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which records belong to a visit.
@Repository
public class VisitPartStore {

    private final ReaderSql sql;

    VisitPartStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// A record that belongs to a visit.
    public record Part(RecordKind kind, String key) {}

    public List<Part> partsOf(UUID visit, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT last.kind, last.key
                          FROM (SELECT DISTINCT ON (part.kind, part.key) part.kind, part.key, part.belongs, part.recorded_at
                                  FROM engagements.visit_part part
                                 WHERE part.visit = :visit
                                 ORDER BY part.kind, part.key, part.recorded_at DESC, part.id DESC) last
                         WHERE last.belongs
                         ORDER BY array_position(ARRAY['POINT', 'ENGAGEMENT', 'STATEMENT', 'REPORT'], last.kind), last.recorded_at
                        """)
                .param("visit", visit)
                .query((row, number) ->
                        new Part(RecordKind.valueOf(row.getString("kind")), row.getString("key")))
                .list();
    }

    public boolean has(Visit visit, RecordKind kind, String key, Reader reader) {
        return partsOf(visit.id(), reader).contains(new Part(kind, key));
    }

    public void note(
            UUID id,
            Visit visit,
            RecordKind kind,
            String key,
            boolean belongs,
            Instant at,
            Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.visit_part (id, visit, label, kind, key, belongs, recorded_at, recorded_by)
                        VALUES (:id, :visit, :label, :kind, :key, :belongs, :at, :by)
                        """)
                .param("id", id)
                .param("visit", visit.id())
                .param("label", visit.label())
                .param("kind", kind.name())
                .param("key", key)
                .param("belongs", belongs)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }
}
