package chancery.observations.measures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Credibility;
import chancery.observations.Written;
import chancery.observations.measures.links.MeasureCitation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The passages that measures rest on.
@Repository
public class MeasureSourceStore {

    private static final String STANDING =
            """
            SELECT cited.id, cited.measure, cited.source, cited.passage, cited.credibility, cited.graded_by,
                   cited.recorded_at
              FROM observations.measure_source cited
             WHERE NOT cited.withdrawn AND cited.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.measure_source later
                                WHERE later.replaces = cited.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    MeasureSourceStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<MeasureCitation> ofMeasure(UUID measure, Instant known, Reader reader) {
        return where("AND cited.measure = :one ORDER BY cited.id", measure, known, reader);
    }

    public List<MeasureCitation> ofSource(UUID source, Instant known, Reader reader) {
        return where("AND cited.source = :one ORDER BY cited.id", source, known, reader);
    }

    public Optional<MeasureCitation> find(UUID id, Instant known, Reader reader) {
        return where("AND cited.id = :one", id, known, reader).stream().findFirst();
    }

    private List<MeasureCitation> where(String which, UUID one, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(STANDING + which)
                .param("one", one)
                .param("known", Timestamp.from(known))
                .query(MeasureSourceStore::citation)
                .list();
    }

    public void add(MeasureCitation cited, boolean withdrawn, Written written) {
        var citation = cited.citation();
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.measure_source
                               (id, measure, source, passage, credibility, graded_by, withdrawn, replaces, label,
                                recorded_at, recorded_by)
                        VALUES (:id, :measure, :source, :passage, :credibility, :gradedBy, :withdrawn, :replaces::uuid,
                                :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("measure", cited.measure())
                .param("source", citation.source())
                .param("passage", citation.passage())
                .param("credibility", citation.credibility().map(Enum::name).orElse(null))
                .param("gradedBy", citation.gradedBy())
                .param("withdrawn", withdrawn)
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static MeasureCitation citation(ResultSet row, int number) throws SQLException {
        return new MeasureCitation(
                row.getObject("id", UUID.class),
                row.getObject("measure", UUID.class),
                new Citation(
                        row.getObject("source", UUID.class),
                        row.getString("passage"),
                        Optional.ofNullable(row.getString("credibility")).map(Credibility::valueOf),
                        row.getObject("graded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
