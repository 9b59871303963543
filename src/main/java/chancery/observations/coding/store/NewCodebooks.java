package chancery.observations.coding.store;

import chancery.access.Officer;
import chancery.database.ReaderSql;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.Question;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Keeps codebooks and their versions as they are issued.
@Repository
public class NewCodebooks {

    private final ReaderSql sql;

    NewCodebooks(ReaderSql sql) {
        this.sql = sql;
    }

    public void found(UUID id, UUID directive, Codebook first, Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.codebook (id, directive, label, recorded_at, recorded_by)
                        VALUES (:id, :directive, :label, :at, :by)
                        """)
                .param("id", id)
                .param("directive", directive)
                .param("label", first.label())
                .param("at", Timestamp.from(first.issuedAt()))
                .param("by", by.id())
                .update();
    }

    public void issue(Codebook version, Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.codebook_version
                               (codebook, number, title, change, label, issued_at, issued_by)
                        VALUES (:codebook, :number, :title, :change, :label, :at, :by)
                        """)
                .param("codebook", version.id())
                .param("number", version.version())
                .param("title", version.title())
                .param("change", version.change())
                .param("label", version.label())
                .param("at", Timestamp.from(version.issuedAt()))
                .param("by", by.id())
                .update();
        version.questions().forEach(question -> ask(question, version, by));
    }

    private void ask(Question question, Codebook version, Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.codebook_question
                               (codebook, version, number, key, text, guidance, anchors, label)
                        VALUES (:codebook, :version, :number, :key, :text, :guidance, :anchors, :label)
                        """)
                .param("codebook", version.id())
                .param("version", version.version())
                .param("number", question.number())
                .param("key", question.key())
                .param("text", question.text())
                .param("guidance", question.guidance())
                .param("anchors", question.anchors().toArray(String[]::new))
                .param("label", version.label())
                .update();
    }
}
