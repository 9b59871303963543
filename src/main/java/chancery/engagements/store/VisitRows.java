package chancery.engagements.store;

import chancery.engagements.visits.Visit;
import chancery.engagements.visits.VisitKind;
import chancery.engagements.visits.VisitPlan;
import chancery.kernel.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A visit as it lies in PostgreSQL, in its last version.
final class VisitRows {

    static final String VISITS =
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

    private VisitRows() {}

    static Visit read(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                VisitKind.valueOf(row.getString("kind")),
                row.getObject("office", UUID.class),
                Optional.ofNullable(row.getString("host")).map(CountryCode::new),
                row.getInt("number"),
                new VisitPlan(
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
