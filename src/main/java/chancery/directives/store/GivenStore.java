package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What a release gives to missions: taskings, their points, their rounds.
@Repository
public class GivenStore {

    private final ReaderSql sql;
    private final PlannedRoundStore rounds;

    GivenStore(ReaderSql sql, PlannedRoundStore rounds) {
        this.sql = sql;
        this.rounds = rounds;
    }

    /// Everything that a release makes, each kind in one statement whatever the number of missions.
    ///
    /// @param points the numbers each tasking has
    public void addAll(
            List<Tasking> taskings,
            Map<Tasking, List<Integer>> points,
            Map<Tasking, List<TaskedRound>> rounds,
            int since,
            Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.tasking (id, directive, mission, host, label, state, revision, created_at)
                        SELECT * FROM unnest(:ids::uuid[], :directives::uuid[], :missions::uuid[], :hosts::text[],
                                             :labels::int[], :states::text[], :revisions::bigint[], :created::timestamptz[])
                        """)
                .param("ids", taskings.stream().map(Tasking::id).toArray(UUID[]::new))
                .param("directives", taskings.stream().map(Tasking::directive).toArray(UUID[]::new))
                .param("missions", taskings.stream().map(Tasking::mission).toArray(UUID[]::new))
                .param(
                        "hosts",
                        taskings.stream()
                                .map(tasking -> tasking.host().text())
                                .toArray(String[]::new))
                .param("labels", taskings.stream().map(Tasking::label).toArray(Integer[]::new))
                .param(
                        "states",
                        taskings.stream()
                                .map(tasking -> tasking.state().name())
                                .toArray(String[]::new))
                .param("revisions", taskings.stream().map(Tasking::revision).toArray(Long[]::new))
                .param(
                        "created",
                        taskings.stream()
                                .map(tasking -> Timestamp.from(tasking.createdAt()))
                                .toArray(Timestamp[]::new))
                .update();
        addPoints(points, since, by);
        this.rounds.addAll(rounds, Optional.empty(), by);
    }

    /// Gives points to taskings from a version on; those they have already stay as they are.
    public void addPoints(Map<Tasking, List<Integer>> points, int since, Reader by) {
        var rows =
                points.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(number -> Map.entry(entry.getKey(), number)))
                        .toList();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.variant (tasking, number, label, since)
                        SELECT tasking, number, label, :since
                          FROM unnest(:taskings::uuid[], :numbers::int[], :labels::int[]) AS given(tasking, number, label)
                        ON CONFLICT DO NOTHING
                        """)
                .param("since", since)
                .param("taskings", rows.stream().map(row -> row.getKey().id()).toArray(UUID[]::new))
                .param("numbers", rows.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .param(
                        "labels",
                        rows.stream().map(row -> row.getKey().label()).toArray(Integer[]::new))
                .update();
    }

    /// The numbers of the points a tasking was ever given.
    public List<Integer> pointsOf(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        "SELECT variant.number FROM directives.variant WHERE variant.tasking = :tasking ORDER BY 1")
                .param("tasking", tasking)
                .query(Integer.class)
                .list();
    }
}
