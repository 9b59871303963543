package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.visits.Visit;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Visits and their versions.
@Repository
public class VisitStore {

    private final ReaderSql sql;

    VisitStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Visit get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(VisitRows.VISITS + "WHERE visit.id = :id")
                .param("id", id)
                .query(VisitRows::read)
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
                        VisitRows.VISITS
                                + "WHERE now.starts <= :to AND now.ends >= :from ORDER BY now.starts, visit.id LIMIT 500")
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(VisitRows::read)
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
}
