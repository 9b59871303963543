package chancery.files.web;

import chancery.access.Officer;
import chancery.files.Attachments;
import chancery.files.Files;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/// The files of any record: listed, attached, fetched, withdrawn; the same for every kind of
/// record.
@RestController
class AttachmentPages {

    private final Files files;
    private final Templates templates;
    private final Attachments attachments;

    AttachmentPages(Files files, Templates templates, Attachments attachments) {
        this.files = files;
        this.templates = templates;
        this.attachments = attachments;
    }

    @GetMapping("/{kind}/{key}/files")
    Object list(Page page, Officer officer, @PathVariable String kind, @PathVariable String key) {
        return templates.filesRecord(page, files.listed(kind, key, officer));
    }

    @PostMapping(path = "/{kind}/{key}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attach(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        try {
            attachments.attach(kind, key, FileInput.read(fields, file), officer);
            return FormAnswers.saved(files.listed(kind, key, officer).record().address());
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(
                            templates.filesRecord(
                                    page.refused(bad.faults(), fields),
                                    files.listed(kind, key, officer)));
        }
    }

    @GetMapping("/files/{id}")
    ResponseEntity<?> content(Officer officer, @PathVariable UUID id) {
        var file = files.file(id, officer);
        return FileAnswers.content(file, files.content(file, officer));
    }

    @GetMapping("/files/{id}/withdrawal")
    Object askWhy(Page page, Officer officer, @PathVariable UUID id) {
        var file = files.file(id, officer);
        return templates.filesWithdraw(
                page, file, files.listed(file.kind(), file.record().toString(), officer).record());
    }

    @PostMapping("/files/{id}/withdrawal")
    ResponseEntity<?> withdraw(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var why = fields.text("why", 500);
            fields.refuseFaults();
            var file = files.withdraw(id, why, officer);
            return FormAnswers.saved(
                    files.listed(file.kind(), file.record().toString(), officer)
                            .record()
                            .address());
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(askWhy(page.refused(bad.faults(), fields), officer, id));
        }
    }
}
