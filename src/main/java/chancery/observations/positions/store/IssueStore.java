package chancery.observations.positions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.positions.IssueMatter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Issues of directives.
@Repository
public class IssueStore {

    private static final String ISSUES =
            """
            SELECT issue.id, issue.directive, issue.name, issue.points, issue.label, current.subject
              FROM observations.issue
              JOIN LATERAL (SELECT version.subject FROM directives.version
                             WHERE version.directive = issue.directive AND version.issued_at IS NOT NULL
                             ORDER BY version.number DESC LIMIT 1) current ON true
            """;

    private final ReaderSql sql;

    IssueStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Optional<IssueMatter> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(ISSUES + "WHERE issue.id = :id")
                .param("id", id)
                .query(IssueStore::issue)
                .optional();
    }

    public List<IssueMatter> list(Optional<UUID> directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        ISSUES
                                + """
                                WHERE :directive::uuid IS NULL OR issue.directive = :directive::uuid
                                ORDER BY current.subject, issue.name, issue.id
                                """)
                .param("directive", directive.orElse(null))
                .query(IssueStore::issue)
                .list();
    }

    public void add(IssueMatter issue, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.issue (id, directive, name, points, label, recorded_at, recorded_by)
                        VALUES (:id, :directive, :name, :points, :label, :at, :by)
                        """)
                .param("id", issue.id())
                .param("directive", issue.directive())
                .param("name", issue.name())
                .param("points", issue.points().toArray(Integer[]::new))
                .param("label", issue.label())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    private static IssueMatter issue(ResultSet row, int number) throws SQLException {
        return new IssueMatter(
                row.getObject("id", UUID.class),
                row.getObject("directive", UUID.class),
                row.getString("subject"),
                row.getString("name"),
                List.of((Integer[]) row.getArray("points").getArray()),
                row.getInt("label"));
    }
}
