package chancery.reports.web.periodic;

import chancery.reports.documents.Drawings;
import chancery.reports.documents.PdfWriter;
import chancery.reports.periodic.PeriodicReport;
import chancery.web.Exports;
import chancery.web.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// Periodic reports as they leave Chancery; each is noted as an export first.
@Component
class PeriodicFiles {

    /// The documents in which they leave.
    enum Form {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final MediaType type;

        Form(String type) {
            this.type = MediaType.parseMediaType(type);
        }

        MediaType type() {
            return type;
        }

        static Optional<Form> of(MediaType type) {
            return Stream.of(values()).filter(form -> form.type.equals(type)).findFirst();
        }
    }

    private final Exports exports;
    private final Templates templates;

    PeriodicFiles(Exports exports, Templates templates) {
        this.exports = exports;
        this.templates = templates;
    }

    ResponseEntity<byte[]> of(PeriodicReport report, Form form, Words words) {
        var scope = report.scope();
        exports.note("periodic report " + scope.key(), form.name(), report.chapters().size());
        var name = scope.key() + "-" + scope.round() + "." + form.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(
                        switch (form) {
                            case PDF -> pdf(report, words);
                            case DOCX -> PeriodicDocx.of(report, words);
                        });
    }

    private byte[] pdf(PeriodicReport report, Words words) {
        return PdfWriter.write(
                templates.reportsPeriodicDocument(words, report, Drawings::address).render(),
                Optional.empty());
    }
}
