package chancery.boards.store;

import chancery.boards.Facts;
import chancery.boards.Facts.Advised;
import chancery.boards.Facts.Asked;
import chancery.boards.Facts.Dated;
import chancery.boards.Facts.Issued;
import chancery.boards.Facts.Milestones;
import chancery.boards.Facts.Said;
import chancery.boards.Facts.Tasked;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.PointKind;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

/// What figures are made of, read in six statements whatever the number of directives and missions.
///
/// Each fact comes with the time at which it became known; which of them count at an instant is
/// said by [Facts#knownAt], not here.
@Repository
public class FactStore {

    private final ReaderSql sql;
    private final RoundFactStore rounds;

    FactStore(ReaderSql sql, RoundFactStore rounds) {
        this.sql = sql;
        this.rounds = rounds;
    }

    /// The facts of each of these directives.
    public Map<UUID, Facts> factsOf(Collection<UUID> directives, Reader reader) {
        return facts(directives, this::said, reader);
    }

    /// The same as far as it tells how cells stand now: of many deliveries of one point the few
    /// that count.
    public Map<UUID, Facts> tellingNow(Collection<UUID> directives, Reader reader) {
        return facts(directives, this::telling, reader);
    }

    /// Reads what was said under directives.
    private interface Saying {

        Map<UUID, List<Said>> of(UUID[] directives, Reader reader);
    }

    private Map<UUID, Facts> facts(Collection<UUID> directives, Saying saying, Reader reader) {
        var ids = directives.toArray(UUID[]::new);
        var versions = versions(ids, reader);
        var taskings = taskings(ids, reader);
        var said = saying.of(ids, reader);
        var advised = advised(ids, reader);
        var extended = rounds.extended(ids, reader);
        var excused = rounds.excused(ids, reader);
        var facts = new HashMap<UUID, Facts>();
        for (var id : ids) {
            facts.put(
                    id,
                    new Facts(
                            versions.getOrDefault(id, List.of()),
                            taskings.getOrDefault(id, List.of()),
                            said.getOrDefault(id, List.of()),
                            advised.getOrDefault(id, List.of()),
                            extended.getOrDefault(id, List.of()),
                            excused.getOrDefault(id, List.of())));
        }
        return facts;
    }

    private Map<UUID, List<Issued>> versions(UUID[] directives, Reader reader) {
        record Key(UUID directive, int number, Instant at) {}
        var points = new LinkedHashMap<Key, Map<Integer, Asked>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT version.directive, version.number, version.issued_at, point.number AS point, point.kind,
                               point.worded_in, point.withdrawn
                          FROM directives.version
                          LEFT JOIN directives.point
                            ON point.directive = version.directive AND point.version = version.number
                         WHERE version.directive = ANY (:directives::uuid[])
                           AND version.issued_at IS NOT NULL
                         ORDER BY version.directive, version.number
                        """)
                .param("directives", directives)
                .query(row -> {
                    var key =
                            new Key(
                                    row.getObject("directive", UUID.class),
                                    row.getInt("number"),
                                    row.getTimestamp("issued_at").toInstant());
                    var asked = points.computeIfAbsent(key, first -> new HashMap<>());
                    if (row.getString("kind") != null) {
                        asked.put(row.getInt("point"), asked(row));
                    }
                });
        var versions = new HashMap<UUID, List<Issued>>();
        points.forEach((key, asked) ->
                versions.computeIfAbsent(key.directive(), first -> new ArrayList<>())
                        .add(new Issued(key.number(), key.at(), asked)));
        return versions;
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getInt("point"),
                PointKind.valueOf(row.getString("kind")),
                row.getInt("worded_in"),
                row.getBoolean("withdrawn"));
    }

    private Map<UUID, List<Tasked>> taskings(UUID[] directives, Reader reader) {
        var taskings = new HashMap<UUID, List<Tasked>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT tasking.directive, tasking.id, tasking.mission, tasking.host, tasking.created_at,
                               given.points, given.since, dated.rounds, dated.nominal, dated.deliver_by, dated.report_by,
                               dated.planned_at, word.acknowledged_at, told.reported_at
                          FROM directives.tasking
                          LEFT JOIN LATERAL (
                               SELECT array_agg(variant.number) AS points, array_agg(variant.since) AS since
                                 FROM directives.variant
                                WHERE variant.tasking = tasking.id) given ON true
                          LEFT JOIN LATERAL (
                               SELECT array_agg(round.number ORDER BY round.number) AS rounds,
                                      array_agg(round.nominal ORDER BY round.number) AS nominal,
                                      array_agg(round.deliver_by ORDER BY round.number) AS deliver_by,
                                      array_agg(round.report_by ORDER BY round.number) AS report_by,
                                      array_agg(round.planned_at ORDER BY round.number) AS planned_at
                                 FROM directives.round
                                WHERE round.tasking = tasking.id) dated ON true
                          LEFT JOIN LATERAL (
                               SELECT min(progress.reported_at) AS reported_at
                                 FROM directives.progress
                                WHERE progress.tasking = tasking.id) told ON true
                          LEFT JOIN LATERAL (
                               SELECT min(step.said_at) FILTER (
                                          WHERE step.kind NOT IN ('GRANT', 'REFUSE', 'EXCUSE', 'EXCUSE_ROUND', 'CLOSE'))
                                          AS acknowledged_at
                                 FROM directives.step
                                WHERE step.tasking = tasking.id) word ON true
                         WHERE tasking.directive = ANY (:directives::uuid[])
                         ORDER BY tasking.host, tasking.id
                        """)
                .param("directives", directives)
                .query(row -> {
                    taskings.computeIfAbsent(
                                    row.getObject("directive", UUID.class),
                                    first -> new ArrayList<>())
                            .add(tasked(row));
                });
        return taskings;
    }

    private static Tasked tasked(ResultSet row) throws SQLException {
        return new Tasked(
                row.getObject("id", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                row.getTimestamp("created_at").toInstant(),
                points(row),
                rounds(row),
                new Milestones(instant(row, "acknowledged_at"), instant(row, "reported_at")));
    }

    private static Map<Integer, Integer> points(ResultSet row) throws SQLException {
        var numbers = list(row, "points", Integer.class);
        var since = list(row, "since", Integer.class);
        var points = new HashMap<Integer, Integer>();
        IntStream.range(0, numbers.size()).forEach(i -> points.put(numbers.get(i), since.get(i)));
        return points;
    }

    private static List<Dated> rounds(ResultSet row) throws SQLException {
        var numbers = list(row, "rounds", Integer.class);
        var nominal = list(row, "nominal", Date.class);
        var deliver = list(row, "deliver_by", Date.class);
        var report = list(row, "report_by", Date.class);
        var planned = optionals(row, "planned_at");
        return IntStream.range(0, numbers.size())
                .mapToObj(i ->
                        new Dated(
                                numbers.get(i),
                                nominal.get(i).toLocalDate(),
                                deliver.get(i).toLocalDate(),
                                report.get(i).toLocalDate(),
                                planned.get(i)))
                .toList();
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T> type)
            throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }

    private static List<Optional<Instant>> optionals(ResultSet row, String column)
            throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray())
                .map(value -> Optional.ofNullable((Timestamp) value).map(Timestamp::toInstant))
                .toList();
    }

    private Map<UUID, List<Said>> said(UUID[] directives, Reader reader) {
        var said = new HashMap<UUID, List<Said>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT delivery.directive, delivery.engagement, delivery.tasking, delivery.number, delivery.round,
                               delivery.wording, delivery.delivery, delivery.response, record.held_at,
                               record.recorded_at, later.recorded_at AS replaced_at
                          FROM engagements.delivery
                          JOIN engagements.record
                            ON record.engagement = delivery.engagement AND record.version = delivery.version
                          LEFT JOIN engagements.record later
                            ON later.engagement = delivery.engagement AND later.version = delivery.version + 1
                         WHERE delivery.directive = ANY (:directives::uuid[])
                        """)
                .param("directives", directives)
                .query(row -> {
                    said.computeIfAbsent(
                                    row.getObject("directive", UUID.class),
                                    first -> new ArrayList<>())
                            .add(words(row));
                });
        return said;
    }

    private Map<UUID, List<Said>> telling(UUID[] directives, Reader reader) {
        var said = new HashMap<UUID, List<Said>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT telling.directive, telling.engagement, telling.tasking, telling.number, telling.round,
                               telling.wording, telling.delivery, telling.response, telling.held_at, telling.recorded_at,
                               NULL::timestamptz AS replaced_at
                          FROM engagements.telling
                         WHERE telling.directive = ANY (:directives::uuid[])
                        """)
                .param("directives", directives)
                .query(row -> {
                    said.computeIfAbsent(
                                    row.getObject("directive", UUID.class),
                                    first -> new ArrayList<>())
                            .add(words(row));
                });
        return said;
    }

    private static Said words(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("engagement", UUID.class),
                row.getObject("tasking", UUID.class),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                row.getInt("wording"),
                Delivery.valueOf(row.getString("delivery")),
                Optional.ofNullable(row.getString("response")).map(HostResponse::valueOf),
                row.getTimestamp("held_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                instant(row, "replaced_at"));
    }

    private Map<UUID, List<Advised>> advised(UUID[] directives, Reader reader) {
        var advised = new HashMap<UUID, List<Advised>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT tasking.directive, caution.tasking, caution.number, said.at, said.standing, said.until
                          FROM directives.caution
                          JOIN directives.tasking ON tasking.id = caution.tasking
                         CROSS JOIN LATERAL (
                               SELECT caution.said_at AS at, 'CAUTIONED' AS standing, NULL::date AS until
                                UNION ALL
                               SELECT answer.answered_at, CASE answer.decision WHEN 'EXEMPTED' THEN 'EXEMPT'
                                                               WHEN 'MAINTAINED' THEN 'MAINTAINED'
                                                               ELSE 'CAUTIONED' END, answer.until
                                 FROM directives.caution_answer answer
                                WHERE answer.caution = caution.id) said
                         WHERE tasking.directive = ANY (:directives::uuid[])
                         ORDER BY said.at
                        """)
                .param("directives", directives)
                .query(row -> {
                    advised.computeIfAbsent(
                                    row.getObject("directive", UUID.class),
                                    first -> new ArrayList<>())
                            .add(
                                    new Advised(
                                            row.getObject("tasking", UUID.class),
                                            row.getInt("number"),
                                            row.getTimestamp("at").toInstant(),
                                            Advised.Advice.valueOf(row.getString("standing")),
                                            Optional.ofNullable(
                                                    row.getObject("until", LocalDate.class))));
                });
        return advised;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
