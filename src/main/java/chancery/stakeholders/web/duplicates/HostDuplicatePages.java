package chancery.stakeholders.web.duplicates;

import chancery.access.Officer;
import chancery.stakeholders.duplicates.HostDuplicates;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of offices and holders that may have been entered twice, and what people say of them.
@RestController
class HostDuplicatePages {

    private static final String HERE = "/stakeholders/duplicates";

    private final HostDuplicates duplicates;
    private final Templates templates;

    HostDuplicatePages(HostDuplicates duplicates, Templates templates) {
        this.duplicates = duplicates;
        this.templates = templates;
    }

    @GetMapping(HERE)
    Object list(Page page, Officer officer) {
        return templates.stakeholdersDuplicates(
                page,
                duplicates.suggestions(Optional.empty(), officer),
                duplicates.merges(officer));
    }

    @PostMapping(HERE + "/merges")
    ResponseEntity<?> merge(Page page, Officer officer, Fields fields) {
        return step(
                page,
                officer,
                fields,
                () -> {
                    var wish = MergeWish.read(fields, "kept", "merged");
                    fields.refuseFaults();
                    duplicates.merge(wish.kind(), wish.one(), wish.other(), wish.reason(), officer);
                });
    }

    @PostMapping(HERE + "/merges/{id}/undoing")
    ResponseEntity<?> unmerge(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return step(
                page,
                officer,
                fields,
                () -> {
                    var reason = MergeWish.reason(fields);
                    fields.refuseFaults();
                    duplicates.unmerge(id, reason, officer);
                });
    }

    @PostMapping(HERE + "/apart")
    ResponseEntity<?> tellApart(Page page, Officer officer, Fields fields) {
        return step(
                page,
                officer,
                fields,
                () -> {
                    var wish = MergeWish.read(fields, "one", "other");
                    fields.refuseFaults();
                    duplicates.tellApart(
                            wish.kind(), wish.one(), wish.other(), wish.reason(), officer);
                });
    }

    private ResponseEntity<?> step(Page page, Officer officer, Fields fields, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    step.run();
                    return HERE;
                },
                again -> list(again, officer));
    }
}
