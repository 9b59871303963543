package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.SaltedDigest;
import chancery.reports.ReportFacts;
import chancery.reports.ReportVersion;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Keeps what reports say: written until issued, then never altered (triggers see to it).
@Repository
public class ReportVersionWrites {

    private final ReaderSql sql;
    private final ParagraphWrites paragraphs;

    ReportVersionWrites(ReaderSql sql, ParagraphWrites paragraphs) {
        this.sql = sql;
        this.paragraphs = paragraphs;
    }

    public void add(UUID report, ReportVersion version, int label, Reader by) {
        head(
                        """
                        INSERT INTO reports.version
                               (report, number, label, kind, precedence, subject, language, tags, cited, reason,
                                written_by, written_at)
                        VALUES (:report, :number, :label, :kind, :precedence, :subject, :language, :tags, :cited,
                                :reason, :writer, :at)
                        """,
                        report,
                        version,
                        label,
                        by)
                .param("reason", version.reason())
                .update();
        paragraphs.add(report, version, label, by);
    }

    /// Writes a version anew that is not yet issued.
    public void rewrite(UUID report, ReportVersion version, int label, Reader by) {
        head(
                        """
                        UPDATE reports.version
                           SET label = :label, kind = :kind, precedence = :precedence, subject = :subject,
                               language = :language, tags = :tags, cited = :cited, written_by = :writer,
                               written_at = :at
                         WHERE report = :report AND number = :number
                        """,
                        report,
                        version,
                        label,
                        by)
                .update();
        paragraphs.replace(report, version, label, by);
    }

    /// Issues a version: opens it under a label and fixes it; answers the digest for the journal.
    public String issue(UUID report, ReportVersion version, int label, Reader by) {
        rewrite(report, version, label, by);
        var digest = SaltedDigest.of(ReportFacts.of(version.text()));
        sql.as(by)
                .sql(
                        """
                        UPDATE reports.version SET issued_at = :at, salt = :salt, digest = :digest
                         WHERE report = :report AND number = :number
                        """)
                .param("at", version.issuedAt().map(Timestamp::from).orElseThrow())
                .param("salt", digest.salt())
                .param("digest", digest.digest())
                .param("report", report)
                .param("number", version.number())
                .update();
        return digest.digest();
    }

    private StatementSpec head(
            String statement, UUID report, ReportVersion version, int label, Reader by) {
        var text = version.text();
        return sql.as(by)
                .sql(statement)
                .param("report", report)
                .param("number", version.number())
                .param("label", label)
                .param("kind", text.kind().name())
                .param("precedence", text.precedence().name())
                .param("subject", text.subject())
                .param("language", text.language().getLanguage())
                .param("tags", text.tags().toArray(String[]::new))
                .param("cited", text.cited().toArray(String[]::new))
                .param("writer", version.writer().id())
                .param("at", Timestamp.from(version.writtenAt()));
    }
}
