package chancery.boards.store;

import chancery.boards.facts.Facts;
import chancery.boards.facts.Facts.Asked;
import chancery.boards.facts.Facts.Issued;
import chancery.boards.facts.Said;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.PointKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What figures are made of, read in six statements whatever the number of directives and missions.
///
/// Each fact comes with the time at which it became known; which of them count at an instant is
/// said by [Facts#knownAt], not here.
@Repository
public class FactStore {

    private final ReaderSql sql;
    private final TaskFactStore tasks;
    private final RoundFactStore rounds;
    private final SaidFactStore said;

    FactStore(ReaderSql sql, TaskFactStore tasks, RoundFactStore rounds, SaidFactStore said) {
        this.sql = sql;
        this.tasks = tasks;
        this.rounds = rounds;
        this.said = said;
    }

    /// The facts of each of these directives.
    public Map<UUID, Facts> factsOf(Collection<UUID> directives, Reader reader) {
        var ids = directives.toArray(UUID[]::new);
        return facts(ids, said.said(ids, reader), reader);
    }

    /// The same as far as it tells how cells stand now: of many deliveries of one point the few
    /// that count.
    public Map<UUID, Facts> tellingNow(Collection<UUID> directives, Reader reader) {
        var ids = directives.toArray(UUID[]::new);
        return facts(ids, said.telling(ids, reader), reader);
    }

    private Map<UUID, Facts> facts(UUID[] ids, Map<UUID, List<Said>> words, Reader reader) {
        var versions = versions(ids, reader);
        var taskings = tasks.taskings(ids, reader);
        var advised = said.advised(ids, reader);
        var extended = rounds.extended(ids, reader);
        var excused = rounds.excused(ids, reader);
        var facts = new HashMap<UUID, Facts>();
        for (var id : ids) {
            facts.put(
                    id,
                    new Facts(
                            versions.getOrDefault(id, List.of()),
                            taskings.getOrDefault(id, List.of()),
                            words.getOrDefault(id, List.of()),
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
}
