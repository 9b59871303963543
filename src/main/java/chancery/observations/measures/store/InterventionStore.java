package chancery.observations.measures.store;

import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.Written;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.InterventionDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What measures change, part by part.
@Repository
public class InterventionStore {

    private static final String KNOWN =
            """
            SELECT intervention.id, intervention.record, intervention.measure, intervention.what, intervention.pack,
                   intervention.area, intervention.tool, intervention.groups, intervention.origin,
                   intervention.direction, intervention.magnitude
              FROM observations.intervention
             WHERE intervention.recorded_at <= :known AND NOT intervention.withdrawn
               AND NOT EXISTS (SELECT FROM observations.intervention later
                                WHERE later.replaces = intervention.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    InterventionStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// As known at a time, by measure, in the order in which they were recorded.
    public Map<UUID, List<Intervention>> ofMeasures(
            Collection<UUID> measures, Instant known, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        KNOWN
                                + "AND intervention.measure = ANY (:measures) ORDER BY intervention.record")
                .param("known", Timestamp.from(known))
                .param("measures", measures.toArray(UUID[]::new))
                .query(InterventionStore::intervention)
                .list()
                .stream()
                .collect(groupingBy(Intervention::measure));
    }

    public Optional<Intervention> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND intervention.record = :id")
                .param("known", Timestamp.from(known))
                .param("id", id)
                .query(InterventionStore::intervention)
                .optional();
    }

    public void add(Intervention intervention, boolean withdrawn, Written written) {
        var described = intervention.described();
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.intervention
                               (id, record, measure, what, pack, area, tool, groups, origin, direction, magnitude,
                                withdrawn, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :measure, :what, :pack, :area, :tool, :groups, :origin, :direction,
                                :magnitude, :withdrawn, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("record", intervention.id())
                .param("measure", intervention.measure())
                .param("what", described.what())
                .param("pack", described.pack())
                .param("area", described.area())
                .param("tool", described.tool())
                .param("groups", described.groups().toArray(String[]::new))
                .param("origin", described.origin().orElse(null))
                .param("direction", described.direction().orElse(null))
                .param("magnitude", described.magnitude().orElse(null))
                .param("withdrawn", withdrawn)
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static Intervention intervention(ResultSet row, int number) throws SQLException {
        return new Intervention(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("measure", UUID.class),
                new InterventionDraft(
                        row.getString("what"),
                        row.getString("pack"),
                        row.getString("area"),
                        row.getString("tool"),
                        List.of((String[]) row.getArray("groups").getArray()),
                        Optional.ofNullable(row.getString("origin")),
                        Optional.ofNullable(row.getString("direction")),
                        Optional.ofNullable(row.getString("magnitude"))));
    }
}
