package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.SaltedDigest;
import chancery.kernel.NotFound;
import chancery.kernel.Precedence;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportFacts;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.ReportVersion;
import chancery.reports.Ties;
import chancery.reports.Writer;
import chancery.reports.judgement.Confidence;
import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What reports say: written until issued, then never altered (triggers see to it).
@Repository
public class ReportVersionStore {

    private static final String VERSIONS =
            """
            SELECT version.report, version.number, version.kind, version.precedence, version.subject,
                   version.language, version.tags, version.cited, version.reason, version.written_by,
                   officer.name, version.written_at, version.issued_at
              FROM reports.version
              JOIN access.officer ON officer.id = version.written_by
             WHERE version.report = :report
             ORDER BY version.number DESC
            """;

    private final ReaderSql sql;

    ReportVersionStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The version last written that the reader may see.
    public ReportVersion latest(UUID report, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS + " LIMIT 1")
                .param("report", report)
                .query((row, number) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("version of report", report));
    }

    /// Every version, newest first.
    public List<ReportVersion> all(UUID report, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS)
                .param("report", report)
                .query((row, number) -> version(row, reader))
                .list();
    }

    private ReportVersion version(ResultSet row, Reader reader) throws SQLException {
        var paragraphs =
                paragraphs(row.getObject("report", UUID.class), row.getInt("number"), reader);
        var text =
                new ReportText(
                        ReportKind.valueOf(row.getString("kind")),
                        Precedence.valueOf(row.getString("precedence")),
                        row.getString("subject"),
                        row.getString("language").equals("fr") ? Locale.FRENCH : Locale.ENGLISH,
                        List.of((String[]) row.getArray("tags").getArray()),
                        List.of((String[]) row.getArray("cited").getArray()),
                        paragraphs);
        return new ReportVersion(
                row.getInt("number"),
                text,
                row.getString("reason"),
                new Writer(row.getObject("written_by", UUID.class), row.getString("name")),
                row.getTimestamp("written_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("issued_at")).map(Timestamp::toInstant));
    }

    private List<ReportParagraph> paragraphs(UUID report, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT paragraph.type, paragraph.mark, paragraph.text, paragraph.points, paragraph.engagements,
                               paragraph.likelihood, paragraph.confidence
                          FROM reports.paragraph
                         WHERE paragraph.report = :report AND paragraph.version = :version
                         ORDER BY paragraph.number
                        """)
                .param("report", report)
                .param("version", version)
                .query(ReportVersionStore::paragraph)
                .list();
    }

    private static ReportParagraph paragraph(ResultSet row, int number) throws SQLException {
        return new ReportParagraph(
                ParagraphType.valueOf(row.getString("type")),
                PortionMark.valueOf(row.getString("mark")),
                row.getString("text"),
                new Ties(
                        List.of((Integer[]) row.getArray("points").getArray()),
                        List.of((UUID[]) row.getArray("engagements").getArray())),
                new Judgement(
                        Optional.ofNullable(row.getString("likelihood")).map(Likelihood::valueOf),
                        Optional.ofNullable(row.getString("confidence")).map(Confidence::valueOf)));
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
        addParagraphs(report, version, label, by);
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
        sql.as(by)
                .sql("DELETE FROM reports.paragraph WHERE report = :report AND version = :version")
                .param("report", report)
                .param("version", version.number())
                .update();
        addParagraphs(report, version, label, by);
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

    private void addParagraphs(UUID report, ReportVersion version, int label, Reader by) {
        int number = 1;
        for (var paragraph : version.text().paragraphs()) {
            addParagraph(report, version.number(), number++, paragraph, label, by);
        }
    }

    private void addParagraph(
            UUID report, int version, int number, ReportParagraph paragraph, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO reports.paragraph
                               (report, version, number, label, type, mark, text, points, engagements, likelihood,
                                confidence)
                        VALUES (:report, :version, :number, :label, :type, :mark, :text, :points, :engagements,
                                :likelihood, :confidence)
                        """)
                .param("report", report)
                .param("version", version)
                .param("number", number)
                .param("label", label)
                .param("type", paragraph.type().name())
                .param("mark", paragraph.mark().name())
                .param("text", paragraph.text())
                .param("points", paragraph.ties().points().toArray(Integer[]::new))
                .param("engagements", paragraph.ties().engagements().toArray(UUID[]::new))
                .param(
                        "likelihood",
                        paragraph.judgement().likelihood().map(Enum::name).orElse(null))
                .param(
                        "confidence",
                        paragraph.judgement().confidence().map(Enum::name).orElse(null))
                .update();
    }
}
