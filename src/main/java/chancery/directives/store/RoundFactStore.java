package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Excusal;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What came to rounds since they were planned: extended, excused, delivered, reported.
@Repository
public class RoundFactStore {

    private final ReaderSql sql;

    RoundFactStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Notes the days that an extension granted; what was planned stays beside it.
    ///
    /// @param step by which it was granted
    public void extend(Tasking tasking, TaskedRound extended, UUID step, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.extension (step, tasking, round, label, deliver_by, report_by, recorded_at)
                        VALUES (:step, :tasking, :round, :label, :deliver, :report, :at)
                        """)
                .param("step", step)
                .param("tasking", tasking.id())
                .param("round", extended.number())
                .param("label", tasking.label())
                .param("deliver", Date.valueOf(extended.deliverBy()))
                .param("report", Date.valueOf(extended.reportBy()))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Notes that a mission is excused from rounds, or owes them again.
    public void excuse(
            UUID id, Tasking tasking, Excusal excusal, Optional<UUID> step, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.excusal
                               (id, tasking, label, first_round, last_round, excused, step, recorded_at)
                        VALUES (:id, :tasking, :label, :first, :last::int, :excused, :step::uuid, :at)
                        """)
                .param("id", id)
                .param("tasking", tasking.id())
                .param("label", tasking.label())
                .param("first", excusal.firstRound())
                .param("last", excusal.lastRound().orElse(null))
                .param("excused", excusal.excused())
                .param("step", step.orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Notes that a round was delivered or reported; only the first time is kept.
    ///
    /// @param round empty under an instruction without rounds
    public void noteProgress(
            Tasking tasking,
            Optional<Integer> round,
            boolean reported,
            Instant when,
            Instant at,
            Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.progress (tasking, round, label, delivered_at, reported_at, recorded_at)
                        SELECT :tasking, :round::int, :label, :delivered::timestamptz, :reported::timestamptz, :at
                         WHERE NOT EXISTS (SELECT FROM directives.progress
                                            WHERE progress.tasking = :tasking
                                              AND progress.round IS NOT DISTINCT FROM :round::int
                                              AND CASE WHEN :isReported THEN progress.reported_at <= :when
                                                       ELSE progress.delivered_at <= :when END)
                        """)
                .param("tasking", tasking.id())
                .param("round", round.orElse(null))
                .param("label", tasking.label())
                .param("delivered", reported ? null : Timestamp.from(when))
                .param("reported", reported ? Timestamp.from(when) : null)
                .param("isReported", reported)
                .param("when", Timestamp.from(when))
                .param("at", Timestamp.from(at))
                .update();
    }
}
