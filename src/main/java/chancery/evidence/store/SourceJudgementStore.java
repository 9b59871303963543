package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.Source.Change;
import chancery.evidence.sources.Source.Grading;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What was judged of sources: grades, standing, looks taken again.
@Repository
public class SourceJudgementStore {

    private final ReaderSql sql;

    SourceJudgementStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<Grading> gradings(UUID source, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT grade, reason AS grade_reason, recorded_by AS graded_by, recorded_at AS graded_at
                          FROM evidence.source_grade
                         WHERE source_grade.source = :source
                         ORDER BY recorded_at DESC, id DESC
                        """)
                .param("source", source)
                .query(SourceRows::pastGrading)
                .list();
    }

    public void grade(UUID id, UUID source, Reliability grade, String reason, Writing writing) {
        sql.as(writing.by())
                .sql(
                        """
                        INSERT INTO evidence.source_grade (id, source, grade, reason, label, recorded_at, recorded_by)
                        VALUES (:id, :source, :grade, :reason, :label, :at, :by)
                        """)
                .param("id", id)
                .param("source", source)
                .param("grade", grade.name())
                .param("reason", reason)
                .param("label", writing.label())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.by().id())
                .update();
    }

    public void change(UUID id, UUID source, Change change, Writing writing) {
        sql.as(writing.by())
                .sql(
                        """
                        INSERT INTO evidence.source_standing
                               (id, source, standing, since, reason, label, recorded_at, recorded_by)
                        VALUES (:id, :source, :standing, :since, :reason, :label, :at, :by)
                        """)
                .param("id", id)
                .param("source", source)
                .param("standing", change.standing().name())
                .param("since", Date.valueOf(change.since()))
                .param("reason", change.reason())
                .param("label", writing.label())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.by().id())
                .update();
    }

    public void recheck(UUID id, UUID source, boolean unchanged, String note, Writing writing) {
        sql.as(writing.by())
                .sql(
                        """
                        INSERT INTO evidence.source_recheck (id, source, unchanged, note, label, recorded_at, recorded_by)
                        VALUES (:id, :source, :unchanged, :note, :label, :at, :by)
                        """)
                .param("id", id)
                .param("source", source)
                .param("unchanged", unchanged)
                .param("note", note)
                .param("label", writing.label())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.by().id())
                .update();
    }
}
