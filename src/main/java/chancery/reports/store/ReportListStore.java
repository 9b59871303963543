package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.reports.ReportFilter;
import chancery.reports.ReportKind;
import chancery.reports.ReportListed;
import chancery.reports.ReportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Lists of reports, as far as the reader may see.
@Repository
public class ReportListStore {

    private final ReaderSql sql;

    ReportListStore(ReaderSql sql) {
        this.sql = sql;
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
                .query(ReportListStore::listed)
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
