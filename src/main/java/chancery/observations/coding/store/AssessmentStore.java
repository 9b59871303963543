package chancery.observations.coding.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.coding.Assessment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Assessments put together from their parts, as known at a time.
@Repository
public class AssessmentStore {

    private static final String ROWS =
            """
            SELECT assessment.id, assessment.intervention, intervention.measure, assessment.codebook, assessment.version,
                   assessment.label, assessment.opened_by, assessment.opened_at
              FROM observations.assessment
              JOIN observations.intervention ON intervention.id = assessment.intervention
             WHERE assessment.opened_at <= :known
            """;

    private final ReaderSql sql;
    private final CodingStore codings;

    AssessmentStore(ReaderSql sql, CodingStore codings) {
        this.sql = sql;
        this.codings = codings;
    }

    public void takeTurn(UUID assessment, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "assessment " + assessment)
                .query()
                .singleRow();
    }

    public void open(Assessment assessment, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.assessment
                               (id, intervention, codebook, version, label, opened_at, opened_by)
                        VALUES (:id, :intervention, :codebook, :version, :label, :at, :by)
                        """)
                .param("id", assessment.id())
                .param("intervention", assessment.intervention())
                .param("codebook", assessment.codebook())
                .param("version", assessment.version())
                .param("label", assessment.label())
                .param("at", Timestamp.from(assessment.openedAt()))
                .param("by", by.id())
                .update();
    }

    public List<Assessment> find(UUID id, Instant known, Reader reader) {
        return found("AND assessment.id = :one", id, known, reader);
    }

    public List<Assessment> ofMeasure(UUID measure, Instant known, Reader reader) {
        return found("AND intervention.measure = :one", measure, known, reader);
    }

    public List<Assessment> ofIntervention(UUID intervention, Instant known, Reader reader) {
        return found("AND assessment.intervention = :one", intervention, known, reader);
    }

    public List<Assessment> ofCodebook(UUID codebook, Instant known, Reader reader) {
        return found("AND assessment.codebook = :one", codebook, known, reader);
    }

    /// All, oldest first.
    public List<Assessment> all(Instant known, Reader reader) {
        return found("AND assessment.id <> :one", new UUID(0, 0), known, reader);
    }

    private List<Assessment> found(String which, UUID one, Instant known, Reader reader) {
        var rows =
                sql.as(reader)
                        .sql(ROWS + which + " ORDER BY assessment.id")
                        .param("known", Timestamp.from(known))
                        .param("one", one)
                        .query(AssessmentStore::bare)
                        .list();
        return codings.complete(rows, known, reader);
    }

    private static Assessment bare(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getObject("intervention", UUID.class),
                row.getObject("measure", UUID.class),
                row.getObject("codebook", UUID.class),
                row.getInt("version"),
                row.getInt("label"),
                row.getObject("opened_by", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                List.of(),
                List.of(),
                List.of());
    }
}
