package chancery.boards.store;

import chancery.boards.Subject;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The directives that boards are about: those that were released.
@Repository
public class SubjectStore {

    private static final String SUBJECTS =
            """
            SELECT directive.id, directive.reference, version.subject, directive.office, directive.ended_at,
                   (SELECT first.issued_at FROM directives.version first
                     WHERE first.directive = directive.id AND first.number = 1) AS released_at
              FROM directives.directive
              JOIN directives.version ON version.directive = directive.id AND version.number = directive.issued
             WHERE directive.reference IS NOT NULL
            """;

    private final ReaderSql sql;

    SubjectStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The directive with this id or reference, once it was released.
    public Optional<Subject> find(String key, Reader reader) {
        return sql.as(reader)
                .sql(SUBJECTS + "AND (directive.reference = :key OR directive.id::text = :key)")
                .param("key", key)
                .query(SubjectStore::subject)
                .optional();
    }

    /// The directives in force at an instant, newest first.
    public List<Subject> inForceAt(Instant at, int most, Reader reader) {
        return sql.as(reader)
                .sql(
                        SUBJECTS
                                + """
                                AND (SELECT first.issued_at FROM directives.version first
                                      WHERE first.directive = directive.id AND first.number = 1) <= :at
                                AND (directive.ended_at IS NULL OR directive.ended_at > :at)
                                ORDER BY released_at DESC, directive.reference DESC
                                LIMIT :most
                                """)
                .param("at", Timestamp.from(at))
                .param("most", most)
                .query(SubjectStore::subject)
                .list();
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                row.getObject("office", UUID.class),
                row.getTimestamp("released_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
