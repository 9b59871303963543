package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import chancery.kernel.Reference;
import chancery.reports.Report;
import chancery.reports.Report.Core;
import chancery.reports.Report.Draft;
import chancery.reports.Report.InCorrection;
import chancery.reports.Report.Release;
import chancery.reports.Report.Released;
import chancery.reports.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
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
}
