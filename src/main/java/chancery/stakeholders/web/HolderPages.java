package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.stakeholders.Holder;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.intake.Drafts;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form that notes a new holder of an office, or corrects one.
@RestController
class HolderPages {

    private final Stakeholders stakeholders;
    private final Templates templates;

    HolderPages(Stakeholders stakeholders, Templates templates) {
        this.stakeholders = stakeholders;
        this.templates = templates;
    }

    @GetMapping("/stakeholders/offices/{office}/holders/new")
    Object fresh(@PathVariable UUID office, Page page, Officer officer) {
        return form(page, office, Optional.empty(), List.of(), officer);
    }

    @PostMapping("/stakeholders/offices/{office}/holders")
    ResponseEntity<?> succeed(
            @PathVariable UUID office, Page page, Officer officer, Fields fields) {
        return Additions.answer(
                page,
                fields,
                () -> {
                    var draft = Drafts.holder(fields);
                    boolean another = fields.yes("another");
                    fields.refuseFaults();
                    return stakeholders.succeed(office, draft, another, officer);
                },
                added -> "/stakeholders/offices/" + added.hostOffice(),
                (again, there) -> form(again, office, Optional.empty(), there, officer));
    }

    @GetMapping("/stakeholders/holders/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        var current = stakeholders.holder(id, officer);
        return form(page, current.hostOffice(), Optional.of(current), List.of(), officer);
    }

    @PostMapping("/stakeholders/holders/{id}/correction")
    ResponseEntity<?> correct(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                "stakeholders.fault.changed",
                () -> {
                    var draft = Drafts.holder(fields);
                    var version = fields.id("version");
                    fields.refuseFaults();
                    var corrected = stakeholders.correctHolder(id, version, draft, officer);
                    return "/stakeholders/offices/" + corrected.hostOffice();
                },
                again -> correction(id, again, officer));
    }

    private Object form(
            Page page,
            UUID office,
            Optional<Holder> current,
            List<LookAlike> alike,
            Officer officer) {
        var today = Days.of(page.now());
        return templates.stakeholdersHolderForm(
                page,
                new HolderForm(
                        stakeholders.office(office, officer),
                        current,
                        current.isPresent()
                                ? Optional.empty()
                                : stakeholders.holderOn(office, today, officer),
                        alike));
    }
}
