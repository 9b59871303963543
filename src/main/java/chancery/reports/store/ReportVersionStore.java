package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.NotFound;
import chancery.kernel.Precedence;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
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
import org.springframework.stereotype.Repository;

/// What reports say, version by version; written by [ReportVersionWrites].
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
}
