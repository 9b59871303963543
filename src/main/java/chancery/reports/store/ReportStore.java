package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Outdated;
import chancery.kernel.Reference;
import chancery.reports.Report;
import chancery.reports.Report.Core;
import chancery.reports.Report.Draft;
import chancery.reports.Report.InCorrection;
import chancery.reports.Report.Release;
import chancery.reports.Report.Released;
import chancery.reports.ReportFilter;
import chancery.reports.ReportKind;
import chancery.reports.ReportListed;
import chancery.reports.ReportState;
import chancery.reports.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Reports in PostgreSQL: where each stands. What they say lies in the [ReportVersionStore].
@Repository
public class ReportStore {

    private static final String REPORTS =
            """
            SELECT report.id, report.label, report.mission, report.host, report.tasking, report.round,
                   report.revision, report.issued, report.reference, report.releaser, report.released_at,
                   coalesce(officer.name, '') AS releaser_name
              FROM reports.report
              LEFT JOIN access.officer ON officer.id = report.releaser
             WHERE report.id = :id
            """;

    private final ReaderSql sql;
    private final ReportVersionStore versions;

    ReportStore(ReaderSql sql, ReportVersionStore versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /// The id behind an id or a reference, if the reader may know.
    public Optional<UUID> idOf(String key, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT report.id FROM reports.report
                         WHERE report.reference = :key OR report.id::text = :key
                        """)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    public Report get(UUID id, Reader reader) {
        return one(REPORTS, id, reader);
    }

    /// The same, locked until the transaction ends, and only if it is still as the officer read it.
    public Report lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked = one(REPORTS + "   FOR NO KEY UPDATE OF report", id, reader);
        expected.filter(revision -> revision != locked.revision())
                .ifPresent(revision -> {
                    throw new Outdated(locked.revision());
                });
        return locked;
    }

    private Report one(String statement, UUID id, Reader reader) {
        return sql.as(reader)
                .sql(statement)
                .param("id", id)
                .query((row, number) -> report(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("report", id));
    }

    private Report report(ResultSet row, Reader reader) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var core =
                new Core(
                        id,
                        row.getObject("mission", UUID.class),
                        new CountryCode(row.getString("host")),
                        Optional.ofNullable(row.getObject("tasking", UUID.class)),
                        Optional.ofNullable(row.getObject("round", Integer.class)),
                        row.getLong("revision"),
                        row.getInt("label"),
                        versions.latest(id, reader));
        if (row.getInt("issued") == 0) {
            return new Draft(core);
        }
        var release =
                new Release(
                        Reference.parse(row.getString("reference")),
                        new Writer(
                                row.getObject("releaser", UUID.class),
                                row.getString("releaser_name")),
                        row.getTimestamp("released_at").toInstant());
        // Who may not see the corrected copy being written sees what was issued.
        return core.version().issuedAt().isPresent()
                ? new Released(core, release)
                : new InCorrection(core, release);
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

    /// Reports the reader may see: those that wait oldest first, others newest first; 500 at most.
    public List<ReportListed> list(ReportFilter filter, Reader reader) {
        boolean waiting =
                filter.state()
                        .filter(state ->
                                state != ReportState.DRAFT && state != ReportState.DISPOSED)
                        .isPresent();
        return sql.as(reader)
                .sql(
                        """
                        SELECT report.id, report.reference, office.code, report.host, version.kind, version.subject,
                               standing.state, directive.reference AS directive, report.round, officer.name,
                               standing.since, standing.question
                          FROM reports.report
                          JOIN reports.standing ON standing.report = report.id
                          JOIN missions.office ON office.id = report.mission
                          JOIN LATERAL (SELECT version.number, version.kind, version.subject, version.written_by
                                          FROM reports.version
                                         WHERE version.report = report.id
                                           AND (report.issued = 0 OR version.number = report.issued)
                                         ORDER BY version.number DESC
                                         LIMIT 1) version ON true
                          JOIN access.officer ON officer.id = version.written_by
                          LEFT JOIN directives.tasking ON tasking.id = report.tasking
                          LEFT JOIN directives.directive ON directive.id = tasking.directive
                         WHERE (:mission = '' OR office.code = :mission)
                           AND (:directive::uuid IS NULL OR directive.id = :directive::uuid)
                           AND (:tasking::uuid IS NULL OR report.tasking = :tasking::uuid)
                           AND (:engagement::uuid IS NULL OR EXISTS (
                                   SELECT FROM reports.paragraph
                                    WHERE paragraph.report = report.id AND paragraph.version = version.number
                                      AND paragraph.engagements @> ARRAY[:engagement::uuid]))
                           AND (:state = '' OR standing.state = :state)
                           AND (:text = '' OR version.subject ILIKE :pattern OR report.reference ILIKE :pattern)
                         ORDER BY CASE WHEN :waiting THEN standing.since END,
                                  coalesce(report.released_at, report.created_at) DESC, report.id DESC
                         LIMIT 500
                        """)
                .param("mission", filter.mission().map(OfficeCode::text).orElse(""))
                .param("directive", filter.directive().orElse(null))
                .param("tasking", filter.tasking().orElse(null))
                .param("engagement", filter.engagement().orElse(null))
                .param("state", filter.state().map(ReportState::name).orElse(""))
                .param("text", filter.text())
                .param(
                        "pattern",
                        "%"
                                + filter.text()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_")
                                + "%")
                .param("waiting", waiting)
                .query(ReportStore::listed)
                .list();
    }

    private static ReportListed listed(ResultSet row, int number) throws SQLException {
        return new ReportListed(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("reference")),
                new OfficeCode(row.getString("code")),
                new CountryCode(row.getString("host")),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                ReportState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("directive")),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                row.getString("name"),
                row.getTimestamp("since").toInstant(),
                row.getString("question"));
    }
}
