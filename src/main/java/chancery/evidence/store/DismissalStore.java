package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.privacy.Dismissal;
import chancery.evidence.privacy.PrivacyFinding;
import chancery.evidence.privacy.PrivacyRule;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Findings that were declared mistaken.
@Repository
public class DismissalStore {

    private final ReaderSql sql;

    DismissalStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<PrivacyFinding> of(UUID record, String textDigest, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT rule, begins, ends FROM evidence.dismissal
                         WHERE record = :record AND text_digest = :digest
                        """)
                .param("record", record)
                .param("digest", textDigest)
                .query((row, number) ->
                        new PrivacyFinding(
                                PrivacyRule.valueOf(row.getString("rule")),
                                row.getInt("begins"),
                                row.getInt("ends")))
                .list();
    }

    public void add(UUID id, Dismissal dismissal, Writing writing) {
        sql.as(writing.by())
                .sql(
                        """
                        INSERT INTO evidence.dismissal
                               (id, record, text_digest, rule, begins, ends, reason, words, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :digest, :rule, :begins, :ends, :reason, :words, :label, :at, :by)
                        """)
                .param("id", id)
                .param("record", dismissal.record())
                .param("digest", dismissal.textDigest())
                .param("rule", dismissal.finding().rule().name())
                .param("begins", dismissal.finding().from())
                .param("ends", dismissal.finding().to())
                .param("reason", dismissal.reason().name())
                .param("words", dismissal.words())
                .param("label", writing.label())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.by().id())
                .update();
    }
}
