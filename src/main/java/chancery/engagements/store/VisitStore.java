package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.visits.RecordKind;
import chancery.engagements.visits.Visit;
import chancery.engagements.visits.VisitKind;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Visits, their versions, and what belongs to them.
@Repository
public class VisitStore {

    private static final String VISITS =
            """
            SELECT visit.id, visit.kind, visit.office, visit.host, visit.label,
                   now.number, now.title, now.place, now.starts, now.ends, now.purpose, now.cancelled, now.reason
              FROM engagements.visit
              JOIN LATERAL (SELECT version.*
                              FROM engagements.visit_version version
                             WHERE version.visit = visit.id
                             ORDER BY version.number DESC
                             LIMIT 1) now ON true
            """;

    private final ReaderSql sql;

    VisitStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// A record that belongs to a visit.
    public record Part(RecordKind kind, String key) {}

    public Visit get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(VISITS + "WHERE visit.id = :id")
                .param("id", id)
                .query(VisitStore::visit)
                .optional()
                .orElseThrow(() -> new NotFound("visit", id));
    }

    /// The same, until the transaction ends nobody else's to change.
    public Visit lock(UUID id, Reader reader) {
        sql.as(reader)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 81))")
                .param("id", id.toString())
                .query()
                .listOfRows();
        return get(id, reader);
    }

    public List<Visit> between(LocalDate from, LocalDate to, Reader reader) {
        return sql.as(reader)
                .sql(
                        VISITS
                                + "WHERE now.starts <= :to AND now.ends >= :from ORDER BY now.starts, visit.id LIMIT 500")
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(VisitStore::visit)
                .list();
    }

    public void add(Visit visit, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.visit (id, label, kind, office, host, recorded_at, recorded_by)
                        VALUES (:id, :label, :kind, :office, :host, :at, :by)
                        """)
                .param("id", visit.id())
                .param("label", visit.label())
                .param("kind", visit.kind().name())
                .param("office", visit.office())
                .param("host", visit.host().map(CountryCode::text).orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
        keep(visit, at, by);
    }

    /// Keeps the version as it stands now.
    public void keep(Visit visit, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.visit_version
                               (visit, number, label, title, place, starts, ends, purpose, cancelled, reason, recorded_at, recorded_by)
                        VALUES (:visit, :number, :label, :title, :place, :starts, :ends, :purpose, :cancelled, :reason, :at, :by)
                        """)
                .param("visit", visit.id())
                .param("number", visit.version())
                .param("label", visit.label())
                .param("title", visit.plan().title())
                .param("place", visit.plan().place())
                .param("starts", Date.valueOf(visit.plan().starts()))
                .param("ends", Date.valueOf(visit.plan().ends()))
                .param("purpose", visit.plan().purpose())
                .param("cancelled", visit.cancelled())
                .param("reason", visit.reason())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

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

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                VisitKind.valueOf(row.getString("kind")),
                row.getObject("office", UUID.class),
                Optional.ofNullable(row.getString("host")).map(CountryCode::new),
                row.getInt("number"),
                new Visit.Plan(
                        row.getString("title"),
                        row.getString("place"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("purpose")),
                row.getBoolean("cancelled"),
                row.getString("reason"),
                row.getInt("label"));
    }
}
