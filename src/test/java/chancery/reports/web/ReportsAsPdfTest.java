package chancery.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.reports.ParagraphType;
import chancery.reports.Report;
import chancery.reports.ReportText;
import chancery.reports.SampleReports;
import chancery.reports.documents.PdfWriter;
import chancery.testing.AccessiblePdf;
import chancery.web.Languages;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pages.StaticTemplates;

/// What veraPDF, the industry's own checker, says of reports as PDF/UA-1 (ISO 14289-1).
class ReportsAsPdfTest {

    private static final ReportText TEXT =
            SampleReports.text(
                    SampleReports.paragraph(ParagraphType.SUMMARY, "In short <and> safe & sound."),
                    SampleReports.paragraph(
                            ParagraphType.COMMENT,
                            "Zażółć gęślą jaźń; Ο υπουργός; Министр. "
                                    + "A long story. ".repeat(400)));

    private static byte[] pdf(Report report, Optional<String> watermark) {
        var words = new Languages().in(Locale.ENGLISH);
        var html =
                new StaticTemplates()
                        .reportsDocument(words, report, office("BERLIN"), office("MINFOR"), "")
                        .render();
        return PdfWriter.write(html, watermark);
    }

    private static Office office(String code) {
        return new Office(
                new UUID(5, 1),
                new OfficeCode(code),
                OfficeKind.EMBASSY,
                "Embassy in Berlin",
                "Ambassade à Berlin",
                Optional.of(new CountryCode("DE")),
                "Berlin",
                ZoneId.of("Europe/Berlin"),
                "MON-FRI",
                Optional.empty());
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_released_report_is_accessible() throws Exception {
        var result = AccessiblePdf.checked(pdf(SampleReports.released(TEXT), Optional.empty()));

        assertThat(result.getTestAssertions()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @Test
    void a_draft_is_accessible_under_its_watermark() throws Exception {
        var result = AccessiblePdf.checked(pdf(SampleReports.draft(TEXT), Optional.of("PROJET")));

        assertThat(result.getTestAssertions()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @Test
    void it_says_what_the_report_says_in_every_script() throws Exception {
        assertThat(textOf(pdf(SampleReports.released(TEXT), Optional.empty())))
                .contains(
                        "26 BERLIN 00417",
                        "RESTRICTED",
                        "In short <and> safe & sound.",
                        "Zażółć gęślą jaźń",
                        "υπουργός",
                        "Министр");
    }

    @Test
    void a_draft_says_so_on_every_page() throws Exception {
        var pdf = pdf(SampleReports.draft(TEXT), Optional.of("DRAFT"));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reading = new PDFTextStripper();
                reading.setStartPage(page);
                reading.setEndPage(page);
                assertThat(reading.getText(document).replaceAll("\\s", "")).contains("DRAFT");
            }
        }
    }
}
