package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Excusal;
import chancery.directives.taskings.RoundDays;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The dated rounds of taskings: as they were planned, and the facts that came to it since.
@Repository
public class RoundStore {

    private final ReaderSql sql;

    RoundStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Plans rounds; those planned before stay as they are.
    ///
    /// @param plannedAt empty for those made together with their tasking
    public void addAll(
            Map<Tasking, List<TaskedRound>> rounds, Optional<Instant> plannedAt, Reader by) {
        var rows =
                rounds.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(round -> Map.entry(entry.getKey(), round)))
                        .toList();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.round (tasking, number, label, nominal, deliver_by, report_by, moved, moved_fr, planned_at)
                        SELECT given.*, :planned::timestamptz
                          FROM unnest(:taskings::uuid[], :numbers::int[], :labels::int[], :nominals::date[],
                                      :deliver::date[], :report::date[], :moved::text[], :movedFr::text[]) AS given
                        ON CONFLICT DO NOTHING
                        """)
                .param("planned", plannedAt.map(Timestamp::from).orElse(null))
                .param("taskings", rows.stream().map(row -> row.getKey().id()).toArray(UUID[]::new))
                .param(
                        "numbers",
                        rows.stream().map(row -> row.getValue().number()).toArray(Integer[]::new))
                .param(
                        "labels",
                        rows.stream().map(row -> row.getKey().label()).toArray(Integer[]::new))
                .param(
                        "nominals",
                        rows.stream()
                                .map(row -> Date.valueOf(row.getValue().nominal()))
                                .toArray(Date[]::new))
                .param(
                        "deliver",
                        rows.stream()
                                .map(row -> Date.valueOf(row.getValue().deliverBy()))
                                .toArray(Date[]::new))
                .param(
                        "report",
                        rows.stream()
                                .map(row -> Date.valueOf(row.getValue().reportBy()))
                                .toArray(Date[]::new))
                .param(
                        "moved",
                        rows.stream().map(row -> row.getValue().moved()).toArray(String[]::new))
                .param(
                        "movedFr",
                        rows.stream()
                                .map(row -> row.getValue().movedInFrench())
                                .toArray(String[]::new))
                .update();
    }

    /// The rounds as they stand: extended days, excused or not, how far each has come.
    public List<TaskedRound> roundsOf(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT round.number, round.nominal, round.planned_deliver_by, round.deliver_by, round.report_by,
                               round.moved, round.moved_fr, round.excused, round.delivered_at, round.reported_at
                          FROM directives.round_now round
                         WHERE round.tasking = :tasking
                         ORDER BY round.number
                        """)
                .param("tasking", tasking)
                .query(RoundStore::round)
                .list();
    }

    /// The rounds of a directive as planned, over the missions that the reader may see.
    public List<RoundDays> ofDirective(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT round.number, min(round.nominal) AS nominal, max(round.deliver_by) AS deliver_by, max(round.report_by) AS report_by
                          FROM directives.round
                          JOIN directives.tasking ON tasking.id = round.tasking
                         WHERE tasking.directive = :directive
                         GROUP BY round.number
                         ORDER BY round.number
                        """)
                .param("directive", directive)
                .query((row, number) ->
                        new RoundDays(
                                row.getInt("number"),
                                row.getObject("nominal", LocalDate.class),
                                row.getObject("deliver_by", LocalDate.class),
                                row.getObject("report_by", LocalDate.class)))
                .list();
    }

    private static TaskedRound round(ResultSet row, int number) throws SQLException {
        var planned = row.getObject("planned_deliver_by", LocalDate.class);
        var deliver = row.getObject("deliver_by", LocalDate.class);
        return new TaskedRound(
                row.getInt("number"),
                row.getObject("nominal", LocalDate.class),
                deliver,
                row.getObject("report_by", LocalDate.class),
                row.getString("moved"),
                row.getString("moved_fr"),
                Optional.of(planned).filter(day -> !day.equals(deliver)),
                row.getBoolean("excused"),
                row.getTimestamp("delivered_at") != null,
                row.getTimestamp("reported_at") != null);
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

    /// Whether a tasking was ever reported, delivered, or neither, by the latest of it.
    public Optional<Boolean> lastReported(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT progress.reported_at IS NOT NULL
                          FROM directives.progress
                         WHERE progress.tasking = :tasking
                         ORDER BY greatest(progress.reported_at, progress.delivered_at) DESC,
                                  progress.reported_at IS NOT NULL DESC
                         LIMIT 1
                        """)
                .param("tasking", tasking)
                .query(Boolean.class)
                .optional();
    }
}
