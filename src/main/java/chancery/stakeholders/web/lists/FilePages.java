package chancery.stakeholders.web.lists;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.stakeholders.intake.StakeholderLists;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/// The page that takes a file: first tried, then taken.
@RestController
class FilePages {

    private final StakeholderLists lists;
    private final Templates templates;

    FilePages(StakeholderLists lists, Templates templates) {
        this.lists = lists;
        this.templates = templates;
    }

    @GetMapping("/stakeholders/import")
    Object empty(Page page) {
        return templates.stakeholdersFile(page, Optional.empty());
    }

    /// Tries a file; nothing is stored.
    @PostMapping(
            path = "/stakeholders/import/trial",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attempt(
            Page page, Officer officer, Fields fields, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw BadInput.of("file", "stakeholders.fault.file-empty");
            }
            var result = lists.attempt(lists.read(file.getBytes()), officer);
            return ResponseEntity.ok(templates.stakeholdersFile(page, Optional.of(result)));
        } catch (BadInput bad) {
            return refused(page, bad, fields);
        }
    }

    /// Takes what was tried.
    @PostMapping(path = "/stakeholders/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(Page page, Officer officer, Fields fields, @RequestParam String text) {
        try {
            var result = lists.take(text, officer);
            return ResponseEntity.ok(templates.stakeholdersFile(page, Optional.of(result)));
        } catch (BadInput bad) {
            return refused(page, bad, fields);
        }
    }

    private ResponseEntity<?> refused(Page page, BadInput bad, Fields fields) {
        return FormAnswers.refused(
                templates.stakeholdersFile(page.refused(bad.faults(), fields), Optional.empty()));
    }
}
