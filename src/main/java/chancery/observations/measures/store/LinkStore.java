package chancery.observations.measures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.Written;
import chancery.observations.measures.links.MeasureLink;
import chancery.observations.measures.links.MeasureLink.Answers;
import chancery.observations.measures.links.MeasureLink.Keeps;
import chancery.observations.measures.links.MeasureLink.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which promises measures keep, and which points they answer.
@Repository
public class LinkStore {

    private static final String LINKS =
            """
            SELECT link.id, link.measure, link.commitment, link.directive, link.number, link.note, link.label, link.recorded_at
              FROM observations.measure_link link
             WHERE NOT link.withdrawn AND link.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.measure_link later
                                WHERE later.replaces = link.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    LinkStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<MeasureLink> ofMeasure(UUID measure, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(LINKS + "AND link.measure = :measure ORDER BY link.recorded_at, link.id")
                .param("measure", measure)
                .param("known", Timestamp.from(known))
                .query(LinkStore::link)
                .list();
    }

    public Optional<MeasureLink> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(LINKS + "AND link.id = :id")
                .param("id", id)
                .param("known", Timestamp.from(known))
                .query(LinkStore::link)
                .optional();
    }

    /// The label of a point as its latest version stands; empty when the reader may not see it.
    public Optional<Integer> labelOfPoint(UUID directive, int number, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT point.label
                          FROM directives.point
                         WHERE point.directive = :directive AND point.number = :number
                         ORDER BY point.version DESC
                         LIMIT 1
                        """)
                .param("directive", directive)
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    public void add(MeasureLink link, boolean withdrawn, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.measure_link
                               (id, measure, commitment, directive, number, note, withdrawn, replaces, label, recorded_at,
                                recorded_by)
                        VALUES (:id, :measure, :commitment::uuid, :directive::uuid, :number::int, :note, :withdrawn,
                                :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("measure", link.measure())
                .param("commitment", link.target() instanceof Keeps(var promise) ? promise : null)
                .param(
                        "directive",
                        link.target() instanceof Answers(var directive, var point)
                                ? directive
                                : null)
                .param(
                        "number",
                        link.target() instanceof Answers(var directive, var point) ? point : null)
                .param("note", link.note())
                .param("withdrawn", withdrawn)
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static MeasureLink link(ResultSet row, int number) throws SQLException {
        var commitment = Optional.ofNullable(row.getObject("commitment", UUID.class));
        Target target =
                commitment.isPresent()
                        ? new Keeps(commitment.get())
                        : new Answers(row.getObject("directive", UUID.class), row.getInt("number"));
        return new MeasureLink(
                row.getObject("id", UUID.class),
                row.getObject("measure", UUID.class),
                target,
                row.getString("note"),
                row.getInt("label"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
