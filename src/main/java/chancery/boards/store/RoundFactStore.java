package chancery.boards.store;

import chancery.boards.Facts.Excused;
import chancery.boards.Facts.Extended;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
        var extended = new HashMap<UUID, List<Extended>>();
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
                .param("directives", directives)
                .query(row -> {
                    extended.computeIfAbsent(directive(row), first -> new ArrayList<>())
                            .add(
                                    new Extended(
                                            row.getObject("tasking", UUID.class),
                                            row.getInt("round"),
                                            row.getObject("deliver_by", LocalDate.class),
                                            row.getObject("report_by", LocalDate.class),
                                            row.getTimestamp("recorded_at").toInstant()));
                });
        return extended;
    }

    /// Excusals by directive, in the order in which they became known.
    Map<UUID, List<Excused>> excused(UUID[] directives, Reader reader) {
        var excused = new HashMap<UUID, List<Excused>>();
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
                .param("directives", directives)
                .query(row -> {
                    excused.computeIfAbsent(directive(row), first -> new ArrayList<>())
                            .add(
                                    new Excused(
                                            row.getObject("tasking", UUID.class),
                                            row.getInt("first_round"),
                                            Optional.ofNullable(
                                                    row.getObject("last_round", Integer.class)),
                                            row.getBoolean("excused"),
                                            row.getTimestamp("recorded_at").toInstant()));
                });
        return excused;
    }

    private static UUID directive(ResultSet row) throws SQLException {
        return row.getObject("directive", UUID.class);
    }
}
