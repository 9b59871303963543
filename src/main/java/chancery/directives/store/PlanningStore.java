package chancery.directives.store;

import chancery.database.KeeperSql;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// How far ahead the rounds of directives are planned.
@Repository
public class PlanningStore {

    private final KeeperSql keeper;
    private final ReaderSql sql;

    PlanningStore(KeeperSql keeper, ReaderSql sql) {
        this.keeper = keeper;
        this.sql = sql;
    }

    /// A directive whose rounds will run out.
    ///
    /// @param office that issued it, as which its taskings are read
    public record Due(UUID directive, UUID office) {}

    /// Directives in force by a rule, planned to an earlier day than the one given; asked as the
    /// keeper, because nobody asks for it.
    public List<Due> plannedShortOf(LocalDate day, int yearsAtRelease) {
        return keeper.keep(keeping ->
                keeping.sql(
                                """
                                SELECT directive.id AS directive, directive.office
                                  FROM directives.directive
                                  JOIN directives.version
                                    ON version.directive = directive.id AND version.number = directive.issued
                                 WHERE directive.stage = 'RELEASED'
                                   AND version.cadence NOT IN ('once', 'standing')
                                   AND coalesce((SELECT max(planning.planned_to) FROM directives.planning
                                                  WHERE planning.directive = directive.id),
                                                (directive.released_at + make_interval(years => :years))::date) < :day
                                 ORDER BY directive.released_at
                                """)
                        .param("years", yearsAtRelease)
                        .param("day", Date.valueOf(day))
                        .query(Due.class)
                        .list());
    }

    /// The day to which rounds have been planned, the day of release counted.
    public LocalDate plannedTo(UUID directive, int yearsAtRelease, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT coalesce((SELECT max(planning.planned_to) FROM directives.planning
                                          WHERE planning.directive = directive.id),
                                        (directive.released_at + make_interval(years => :years))::date)
                          FROM directives.directive
                         WHERE directive.id = :directive
                        """)
                .param("years", yearsAtRelease)
                .param("directive", directive)
                .query(LocalDate.class)
                .single();
    }

    public void note(UUID directive, int label, LocalDate plannedTo, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.planning (directive, label, planned_to, recorded_at)
                        VALUES (:directive, :label, :to, :at)
                        """)
                .param("directive", directive)
                .param("label", label)
                .param("to", Date.valueOf(plannedTo))
                .param("at", Timestamp.from(at))
                .update();
    }
}
