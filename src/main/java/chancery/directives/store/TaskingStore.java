package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Caution;
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
import java.time.Instant;
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

    TaskingStore(ReaderSql sql) {
        this.sql = sql;
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
        addRounds(rounds, by);
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

    private void addRounds(Map<Tasking, List<TaskedRound>> rounds, Reader by) {
        var rows =
                rounds.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(round -> Map.entry(entry.getKey(), round)))
                        .toList();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.round (tasking, number, label, nominal, deliver_by, report_by, moved, moved_fr)
                        SELECT * FROM unnest(:taskings::uuid[], :numbers::int[], :labels::int[], :nominals::date[],
                                             :deliver::date[], :report::date[], :moved::text[], :movedFr::text[])
                        """)
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

    public Tasking get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(TASKINGS + "WHERE tasking.id = :id")
                .param("id", id)
                .query(TaskingStore::tasking)
                .optional()
                .orElseThrow(() -> new NotFound("tasking", id));
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

    public List<TaskedRound> roundsOf(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT round.number, round.nominal, round.deliver_by, round.report_by, round.moved, round.moved_fr
                          FROM directives.round
                         WHERE round.tasking = :tasking
                         ORDER BY round.number
                        """)
                .param("tasking", tasking)
                .query((row, number) ->
                        new TaskedRound(
                                row.getInt("number"),
                                row.getObject("nominal", LocalDate.class),
                                row.getObject("deliver_by", LocalDate.class),
                                row.getObject("report_by", LocalDate.class),
                                row.getString("moved"),
                                row.getString("moved_fr")))
                .list();
    }

    /// Moves the days of a round, as an extension grants.
    public void extend(UUID tasking, int round, LocalDate until, Reader by) {
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.round
                           SET deliver_by = greatest(deliver_by, :until), report_by = greatest(report_by, :until)
                         WHERE tasking = :tasking AND number = :round
                        """)
                .param("until", Date.valueOf(until))
                .param("tasking", tasking)
                .param("round", round)
                .update();
    }

    /// Notes when a round was first delivered or first reported.
    public void noteProgress(
            Tasking tasking, int round, boolean reported, Instant when, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.progress AS progress (tasking, round, label, delivered_at, reported_at)
                        VALUES (:tasking, :round, :label, :delivered::timestamptz, :reported::timestamptz)
                        ON CONFLICT (tasking, round) DO UPDATE
                           SET delivered_at = coalesce(least(progress.delivered_at, excluded.delivered_at), excluded.delivered_at),
                               reported_at = coalesce(least(progress.reported_at, excluded.reported_at), excluded.reported_at)
                        """)
                .param("tasking", tasking.id())
                .param("round", round)
                .param("label", tasking.label())
                .param("delivered", reported ? null : Timestamp.from(when))
                .param("reported", reported ? Timestamp.from(when) : null)
                .update();
    }

    public void addStep(Step step, int label, Optional<UUID> officer, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.step
                               (id, tasking, label, kind, text, until, officer, answers, said_by, said_at)
                        VALUES (:id, :tasking, :label, :kind, :text, :until::date, :officer::uuid, :answers::uuid, :by, :at)
                        """)
                .param("id", step.id())
                .param("tasking", step.tasking())
                .param("label", label)
                .param("kind", step.kind().name())
                .param("text", step.text())
                .param("until", step.until().map(Date::valueOf).orElse(null))
                .param("officer", officer.orElse(null))
                .param("answers", step.answers().orElse(null))
                .param("by", step.saidBy())
                .param("at", Timestamp.from(step.saidAt()))
                .update();
    }

    public List<Step> stepsOf(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT step.id, step.tasking, step.kind, step.text, step.until, step.answers, step.said_by,
                               officer.name, step.said_at
                          FROM directives.step
                          JOIN access.officer ON officer.id = step.said_by
                         WHERE step.tasking = :tasking
                         ORDER BY step.said_at, step.id
                        """)
                .param("tasking", tasking)
                .query(TaskingStore::step)
                .list();
    }

    public void addCaution(Caution caution, int label, UUID saidBy, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.caution (id, tasking, number, label, ground, text, legal, said_by, said_at)
                        VALUES (:id, :tasking, :number, :label, :ground, :text, :legal, :by, :at)
                        """)
                .param("id", caution.id())
                .param("tasking", caution.tasking())
                .param("number", caution.point())
                .param("label", label)
                .param("ground", caution.ground().name())
                .param("text", caution.text())
                .param("legal", caution.legal())
                .param("by", saidBy)
                .param("at", Timestamp.from(caution.saidAt()))
                .update();
    }

    /// The cautions of one tasking, or of every tasking of a directive that the reader may see.
    public List<Caution> cautions(UUID taskingOrDirective, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT caution.id, caution.tasking, caution.number, caution.ground, caution.text, caution.legal,
                               officer.name, caution.said_at
                          FROM directives.caution
                          JOIN directives.tasking ON tasking.id = caution.tasking
                          JOIN access.officer ON officer.id = caution.said_by
                         WHERE :id IN (tasking.id, tasking.directive)
                         ORDER BY caution.said_at
                        """)
                .param("id", taskingOrDirective)
                .query((row, number) ->
                        new Caution(
                                row.getObject("id", UUID.class),
                                row.getObject("tasking", UUID.class),
                                row.getInt("number"),
                                Caution.Ground.valueOf(row.getString("ground")),
                                row.getString("text"),
                                row.getBoolean("legal"),
                                row.getString("name"),
                                row.getTimestamp("said_at").toInstant()))
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
                Optional.ofNullable(row.getObject("answers", UUID.class)),
                row.getObject("said_by", UUID.class),
                row.getString("name"),
                row.getTimestamp("said_at").toInstant());
    }
}
