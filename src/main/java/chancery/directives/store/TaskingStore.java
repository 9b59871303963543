package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Taskings with their points and rounds, and what was said about them. It is long because every
/// statement about a tasking stands here, none anywhere else.
@Repository
public class TaskingStore {

    private static final String TASKINGS =
            """
            SELECT tasking.id, tasking.directive, tasking.mission, tasking.host, tasking.label, tasking.state,
                   tasking.revision, tasking.officer, tasking.created_at
              FROM directives.tasking
            """;

    private final ReaderSql sql;
    private final RoundStore rounds;

    TaskingStore(ReaderSql sql, RoundStore rounds) {
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

    public Tasking get(UUID id, Reader reader) {
        return findById(id, reader).orElseThrow(() -> new NotFound("tasking", id));
    }

    public Optional<Tasking> findById(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(TASKINGS + "WHERE tasking.id = :id")
                .param("id", id)
                .query(TaskingStore::tasking)
                .optional();
    }

    /// The same, locked until the transaction ends, and only if it is still as the officer read it.
    public Tasking lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked =
                sql.as(reader)
                        .sql(TASKINGS + "WHERE tasking.id = :id FOR NO KEY UPDATE")
                        .param("id", id)
                        .query(TaskingStore::tasking)
                        .optional()
                        .orElseThrow(() -> new NotFound("tasking", id));
        expected.filter(revision -> revision != locked.revision())
                .ifPresent(revision -> {
                    throw new Outdated(locked.revision());
                });
        return locked;
    }

    public List<Tasking> ofDirective(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        TASKINGS
                                + "WHERE tasking.directive = :directive ORDER BY tasking.host, tasking.id")
                .param("directive", directive)
                .query(TaskingStore::tasking)
                .list();
    }

    public Optional<Tasking> find(UUID directive, UUID mission, CountryCode host, Reader reader) {
        return sql.as(reader)
                .sql(
                        TASKINGS
                                + "WHERE tasking.directive = :directive AND tasking.mission = :mission AND tasking.host = :host")
                .param("directive", directive)
                .param("mission", mission)
                .param("host", host.text())
                .query(TaskingStore::tasking)
                .optional();
    }

    /// Keeps where a tasking stands.
    public void save(Tasking tasking, Reader by) {
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.tasking
                           SET state = :state, revision = :revision, officer = :officer::uuid
                         WHERE id = :id
                        """)
                .param("state", tasking.state().name())
                .param("revision", tasking.revision())
                .param("officer", tasking.officer().orElse(null))
                .param("id", tasking.id())
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

    public void addStep(Step step, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.step
                               (id, tasking, label, kind, text, until, round, version, answers, said_by, said_at)
                        VALUES (:id, :tasking, :label, :kind, :text, :until::date, :round::int, :version::int,
                                :answers::uuid, :by, :at)
                        """)
                .param("id", step.id())
                .param("tasking", step.tasking())
                .param("label", label)
                .param("kind", step.kind().name())
                .param("text", step.text())
                .param("until", step.until().map(Date::valueOf).orElse(null))
                .param("round", step.round().orElse(null))
                .param("version", step.version().orElse(null))
                .param("answers", step.answers().orElse(null))
                .param("by", step.saidBy())
                .param("at", Timestamp.from(step.saidAt()))
                .update();
    }

    public List<Step> stepsOf(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT step.id, step.tasking, step.kind, step.text, step.until, step.round, step.version,
                               step.answers, step.said_by, officer.name, step.said_at
                          FROM directives.step
                          JOIN access.officer ON officer.id = step.said_by
                         WHERE step.tasking = :tasking
                         ORDER BY step.said_at, step.id
                        """)
                .param("tasking", tasking)
                .query(TaskingStore::step)
                .list();
    }

    /// Directives open at each mission whose rounds fall due in the seven days that hold the given
    /// day, at most.
    public Map<UUID, Integer> loadInWeekOf(LocalDate day, Reader reader) {
        var load = new HashMap<UUID, Integer>();
        sql.as(reader)
                .sql(
                        """
                        SELECT tasking.mission, count(DISTINCT tasking.directive) AS open
                          FROM directives.tasking
                          JOIN directives.round ON round.tasking = tasking.id
                         WHERE round.deliver_by BETWEEN :day::date - 3 AND :day::date + 3
                           AND tasking.state NOT IN ('EXCUSED', 'DECLINED', 'CLOSED')
                           AND NOT EXISTS (SELECT FROM directives.round_now
                                            WHERE round_now.tasking = round.tasking AND round_now.number = round.number
                                              AND round_now.excused)
                         GROUP BY tasking.mission
                        """)
                .param("day", Date.valueOf(day))
                .query((row, number) ->
                        load.put(row.getObject("mission", UUID.class), row.getInt("open")))
                .list();
        return Map.copyOf(load);
    }

    private static Tasking tasking(ResultSet row, int number) throws SQLException {
        return new Tasking(
                row.getObject("id", UUID.class),
                row.getObject("directive", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                TaskingState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("officer", UUID.class)),
                row.getLong("revision"),
                row.getInt("label"),
                row.getTimestamp("created_at").toInstant());
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("tasking", UUID.class),
                StepKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                Optional.ofNullable(row.getObject("version", Integer.class)),
                Optional.ofNullable(row.getObject("answers", UUID.class)),
                row.getObject("said_by", UUID.class),
                row.getString("name"),
                row.getTimestamp("said_at").toInstant());
    }
}
