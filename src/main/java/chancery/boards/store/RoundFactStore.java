package chancery.boards.store;

import chancery.boards.facts.Excused;
import chancery.boards.facts.Extended;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What came to rounds after they were planned: more time, and being excused.
@Repository
class RoundFactStore {

    private final ReaderSql sql;

    RoundFactStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Extensions by directive, in the order in which they became known.
    Map<UUID, List<Extended>> extended(UUID[] directives, Reader reader) {
        return ByDirective.read(
                sql.as(reader)
                        .sql(
                                """
                                SELECT tasking.directive, extension.tasking, extension.round, extension.deliver_by,
                                       extension.report_by, extension.recorded_at
                                  FROM directives.extension
                                  JOIN directives.tasking ON tasking.id = extension.tasking
                                 WHERE tasking.directive = ANY (:directives::uuid[])
                                 ORDER BY extension.recorded_at, extension.step
                                """)
                        .param("directives", directives),
                row ->
                        new Extended(
                                row.getObject("tasking", UUID.class),
                                row.getInt("round"),
                                row.getObject("deliver_by", LocalDate.class),
                                row.getObject("report_by", LocalDate.class),
                                row.getTimestamp("recorded_at").toInstant()));
    }

    /// Excusals by directive, in the order in which they became known.
    Map<UUID, List<Excused>> excused(UUID[] directives, Reader reader) {
        return ByDirective.read(
                sql.as(reader)
                        .sql(
                                """
                                SELECT tasking.directive, excusal.tasking, excusal.first_round, excusal.last_round,
                                       excusal.excused, excusal.recorded_at
                                  FROM directives.excusal
                                  JOIN directives.tasking ON tasking.id = excusal.tasking
                                 WHERE tasking.directive = ANY (:directives::uuid[])
                                 ORDER BY excusal.recorded_at, excusal.id
                                """)
                        .param("directives", directives),
                row ->
                        new Excused(
                                row.getObject("tasking", UUID.class),
                                row.getInt("first_round"),
                                Optional.ofNullable(row.getObject("last_round", Integer.class)),
                                row.getBoolean("excused"),
                                row.getTimestamp("recorded_at").toInstant()));
    }
}
