package chancery.reports.web;

import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.messaging.RenderOptions;
import chancery.messaging.telegram.TelegramText;
import chancery.missions.Missions;
import chancery.reports.Report;
import chancery.reports.ReportMessage;
import chancery.reports.Reports;
import chancery.reports.documents.PdfWriter;
import chancery.web.Exports;
import chancery.web.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// Reports as they leave Chancery: telegram text, and PDF.
@Component
class ReportFiles {

    private static final Set<Integer> WIDTHS = Set.of(55, 69, 72);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Reports reports;
    private final Missions missions;
    private final Languages languages;
    private final Exports exports;
    private final Templates templates;

    ReportFiles(
            Reports reports,
            Missions missions,
            Languages languages,
            Exports exports,
            Templates templates) {
        this.reports = reports;
        this.exports = exports;
        this.missions = missions;
        this.languages = languages;
        this.templates = templates;
    }

    /// @param width 55, 69 or 72 columns; 69 when nothing is said
    ResponseEntity<String> telegram(Report report, Optional<Integer> width, Reader reader) {
        int columns = width.orElse(69);
        if (!WIDTHS.contains(columns)) {
            throw BadInput.of("width", "reports.fault.width");
        }
        var message = reports.messageOf(report, reader);
        exports.note("report " + report.key(), "TELEGRAM", 1);
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new TelegramText().render(message, RenderOptions.STANDARD.wide(columns)));
    }

    ResponseEntity<byte[]> pdf(Report report, Reader reader) {
        var words = languages.in(report.text().language());
        var html =
                templates
                        .reportsDocument(
                                words,
                                report,
                                missions.office(report.core().mission(), reader),
                                missions.headquarters(reader),
                                ReportMessage.caption(report, words).orElse(""))
                        .render();
        var watermark =
                report instanceof Report.Writable
                        ? Optional.of(words.say("reports.watermark"))
                        : Optional.<String>empty();
        exports.note("report " + report.key(), "PDF", 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(report.key() + ".pdf")
                                .build()
                                .toString())
                .body(PdfWriter.write(html, watermark));
    }
}
