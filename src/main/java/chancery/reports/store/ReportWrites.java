package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.reports.Report;
import chancery.reports.Report.Draft;
import chancery.reports.Report.Release;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Keeps where reports stand; what they say is kept by [ReportVersionWrites].
@Repository
public class ReportWrites {

    private final ReaderSql sql;
    private final ReportVersionWrites versions;

    ReportWrites(ReaderSql sql, ReportVersionWrites versions) {
        this.sql = sql;
        this.versions = versions;
    }

    public void add(Draft draft, Instant at, Reader by) {
        var core = draft.core();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO reports.report
                               (id, label, mission, host, tasking, round, revision, created_at, created_by)
                        VALUES (:id, :label, :mission, :host, :tasking::uuid, :round::int, :revision, :at, :by)
                        """)
                .param("id", core.id())
                .param("label", core.label())
                .param("mission", core.mission())
                .param("host", core.host().text())
                .param("tasking", core.tasking().orElse(null))
                .param("round", core.round().orElse(null))
                .param("revision", core.revision())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
        versions.add(core.id(), core.version(), core.label(), by);
    }

    /// Keeps the stage a report has reached.
    public void save(Report report, Reader by) {
        var release = report.release();
        sql.as(by)
                .sql(
                        """
                        UPDATE reports.report
                           SET revision = :revision, label = :label, reference = :reference,
                               releaser = :releaser::uuid, released_at = :at::timestamptz,
                               issued = greatest(issued, :issued)
                         WHERE id = :id
                        """)
                .param("revision", report.revision())
                .param("label", report.core().label())
                .param("reference", release.map(sent -> sent.reference().toString()).orElse(null))
                .param("releaser", release.map(sent -> sent.releaser().id()).orElse(null))
                .param("at", release.map(Release::at).map(Timestamp::from).orElse(null))
                .param(
                        "issued",
                        report.version().issuedAt().isPresent() ? report.version().number() : 0)
                .param("id", report.id())
                .update();
    }

    /// Draws the next number of a mission's series for a year; given back when the transaction
    /// fails.
    public int nextSerial(UUID mission, int year, Reader by) {
        return sql.as(by)
                .sql("SELECT reports.next_serial(:mission, :year)")
                .param("mission", mission)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
