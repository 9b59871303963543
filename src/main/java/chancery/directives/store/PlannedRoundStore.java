package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Rounds as they are planned.
@Repository
public class PlannedRoundStore {

    private final ReaderSql sql;

    PlannedRoundStore(ReaderSql sql) {
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
}
