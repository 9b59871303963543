package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportVersion;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Keeps the paragraphs of a version.
@Repository
class ParagraphWrites {

    private final ReaderSql sql;

    ParagraphWrites(ReaderSql sql) {
        this.sql = sql;
    }

    void add(UUID report, ReportVersion version, int label, Reader by) {
        int number = 1;
        for (var paragraph : version.text().paragraphs()) {
            add(report, version.number(), number++, paragraph, label, by);
        }
    }

    /// In the place of those that the version had.
    void replace(UUID report, ReportVersion version, int label, Reader by) {
        sql.as(by)
                .sql("DELETE FROM reports.paragraph WHERE report = :report AND version = :version")
                .param("report", report)
                .param("version", version.number())
                .update();
        add(report, version, label, by);
    }

    private void add(
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
