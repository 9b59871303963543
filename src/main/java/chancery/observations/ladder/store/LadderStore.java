package chancery.observations.ladder.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.ladder.Contribution;
import chancery.observations.ladder.Deed;
import chancery.observations.ladder.Deed.Met;
import chancery.observations.ladder.Deed.Promised;
import chancery.observations.ladder.Deed.Raised;
import chancery.observations.ladder.Rung;
import chancery.observations.ladder.RungFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Contributions and the rungs set for them.
@Repository
public class LadderStore {

    private final ReaderSql sql;

    LadderStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void takeTurn(UUID measure, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "ladder " + measure)
                .query()
                .singleRow();
    }

    /// What was done beside one measure, or all, as judged at a time; oldest first.
    public List<Contribution> known(Optional<UUID> measure, Instant known, Reader reader) {
        var rungs = rungs(known, reader);
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT id, measure, engagement, commitment, directive, number, label
                          FROM observations.contribution
                         WHERE recorded_at <= :known AND (:measure::uuid IS NULL OR measure = :measure)
                         ORDER BY id
                        """)
                .param("known", Timestamp.from(known))
                .param("measure", measure.orElse(null))
                .query((row, number) -> contribution(row, rungs))
                .list()
                .stream()
                .filter(one -> !one.rungs().isEmpty())
                .toList();
    }

    private Map<UUID, List<RungFact>> rungs(Instant known, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT id, contribution, rung, evidence, alternatives, source, passage, set_by, set_at
                          FROM observations.rung
                         WHERE set_at <= :known
                         ORDER BY set_at DESC, id DESC
                        """)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        Map.entry(row.getObject("contribution", UUID.class), rung(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static RungFact rung(ResultSet row) throws SQLException {
        return new RungFact(
                row.getObject("id", UUID.class),
                Rung.valueOf(row.getString("rung")),
                row.getString("evidence"),
                row.getString("alternatives"),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                row.getString("passage"),
                row.getObject("set_by", UUID.class),
                row.getTimestamp("set_at").toInstant());
    }

    private static Contribution contribution(ResultSet row, Map<UUID, List<RungFact>> rungs)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Contribution(
                id,
                row.getObject("measure", UUID.class),
                deed(row),
                row.getInt("label"),
                rungs.getOrDefault(id, List.of()));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        var engagement = Optional.ofNullable(row.getObject("engagement", UUID.class));
        if (engagement.isPresent()) {
            return new Met(engagement.get());
        }
        var commitment = Optional.ofNullable(row.getObject("commitment", UUID.class));
        return commitment.isPresent()
                ? new Promised(commitment.get())
                : new Raised(row.getObject("directive", UUID.class), row.getInt("number"));
    }
}
