package chancery.observations.measures.store;

import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.Written;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.StageDraft;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The stages of measures, with everything that was said about them before.
@Repository
public class StageStore {

    private final ReaderSql sql;

    StageStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// A row as it was written.
    public record Row(
            UUID id,
            UUID measure,
            StageDraft said,
            boolean withdrawn,
            Optional<UUID> replaces,
            UUID by,
            Instant at) {}

    /// Every row about these measures that stood or had stood at a time, by measure, oldest first.
    public Map<UUID, List<Row>> ofMeasures(
            Collection<UUID> measures, Instant known, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT id, measure, stage, on_day, note, withdrawn, replaces, recorded_by, recorded_at
                          FROM observations.measure_stage
                         WHERE measure = ANY (:measures) AND recorded_at <= :known
                         ORDER BY recorded_at, id
                        """)
                .param("measures", measures.toArray(UUID[]::new))
                .param("known", Timestamp.from(known))
                .query(StageStore::row)
                .list()
                .stream()
                .collect(groupingBy(Row::measure));
    }

    public Optional<Row> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT id, measure, stage, on_day, note, withdrawn, replaces, recorded_by, recorded_at
                          FROM observations.measure_stage
                         WHERE id = :id
                        """)
                .param("id", id)
                .query(StageStore::row)
                .optional();
    }

    public void add(UUID measure, StageDraft said, boolean withdrawn, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.measure_stage
                               (id, measure, stage, on_day, note, withdrawn, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :measure, :stage, :on, :note, :withdrawn, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("measure", measure)
                .param("stage", said.stage().name())
                .param("on", Date.valueOf(said.on()))
                .param("note", said.note())
                .param("withdrawn", withdrawn)
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("measure", UUID.class),
                new StageDraft(
                        MeasureStage.valueOf(row.getString("stage")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("note")),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
