package chancery.evidence.datasets.web;

import chancery.access.Officer;
import chancery.evidence.datasets.DatasetTaking;
import chancery.evidence.datasets.TableGuides;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.Sources;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/// The page that takes in a file, and tells how far it has been read.
@RestController
class TakingPages {

    private final DatasetTaking taking;
    private final TableGuides guides;
    private final Sources sources;
    private final DatasetInput input;
    private final ReadingProgress progress;
    private final Templates templates;

    TakingPages(
            DatasetTaking taking,
            TableGuides guides,
            Sources sources,
            DatasetInput input,
            ReadingProgress progress,
            Templates templates) {
        this.taking = taking;
        this.guides = guides;
        this.sources = sources;
        this.input = input;
        this.progress = progress;
        this.templates = templates;
    }

    @GetMapping("/evidence/datasets/new")
    Object form(Page page, Officer officer) {
        return templates.evidenceFiguresImport(
                page,
                guides.all(officer),
                sources.list(SourceFilter.ALL, officer),
                UUID.randomUUID());
    }

    @PostMapping(path = "/evidence/datasets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            Page page, Officer officer, Fields fields, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        var reading = fields.optionalId("reading").orElseGet(UUID::randomUUID);
        try {
            var wish = input.wish(fields, file, officer);
            if (file == null) {
                throw BadInput.of("file", "evidence.fault.file-needed");
            }
            try (var uploaded = UploadedFile.of(file)) {
                var made = taking.take(wish, uploaded.path(), progress.of(reading), officer);
                return FormAnswers.saved("/evidence/datasets/" + made.id());
            }
        } catch (BadInput bad) {
            return FormAnswers.refused(form(page.refused(bad.faults(), fields), officer));
        } finally {
            progress.end(reading);
        }
    }

    /// How far the file has been read that the form with this number sent.
    @GetMapping("/evidence/datasets/progress")
    Object progress(Page page, Fields fields) {
        var reading = fields.id("reading");
        fields.refuseFaults();
        return templates.evidenceFiguresProgress(page, reading, progress.percent(reading), true);
    }
}
