package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.ApproachLevel;
import chancery.stakeholders.Authority;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.intake.Drafts;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
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

/// The form that adds or corrects a host office.
@RestController
class OfficePages {

    private final Stakeholders stakeholders;
    private final Templates templates;

    OfficePages(Stakeholders stakeholders, Templates templates) {
        this.stakeholders = stakeholders;
        this.templates = templates;
    }

    @GetMapping("/stakeholders/authorities/{authority}/offices/new")
    Object fresh(@PathVariable UUID authority, Page page, Officer officer) {
        return form(page, stakeholders.authority(authority, officer), Optional.empty(), List.of());
    }

    @PostMapping("/stakeholders/authorities/{authority}/offices")
    ResponseEntity<?> add(@PathVariable UUID authority, Page page, Officer officer, Fields fields) {
        var above = stakeholders.authority(authority, officer);
        return Additions.answer(
                page,
                fields,
                () -> {
                    var draft = Drafts.office(fields);
                    boolean another = fields.yes("another");
                    fields.refuseFaults();
                    return stakeholders.addOffice(authority, draft, another, officer);
                },
                added -> "/stakeholders/offices/" + added.id(),
                (again, there) -> form(again, above, Optional.empty(), there));
    }

    @GetMapping("/stakeholders/offices/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        var current = stakeholders.office(id, officer);
        var above = stakeholders.authority(current.authority(), officer);
        return form(page, above, Optional.of(current), List.of());
    }

    @PostMapping("/stakeholders/offices/{id}/correction")
    ResponseEntity<?> correct(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                "stakeholders.fault.changed",
                () -> {
                    var draft = Drafts.office(fields);
                    var version = fields.id("version");
                    fields.refuseFaults();
                    stakeholders.correctOffice(id, version, draft, officer);
                    return "/stakeholders/offices/" + id;
                },
                again -> correction(id, again, officer));
    }

    private Object form(
            Page page, Authority above, Optional<HostOffice> current, List<LookAlike> alike) {
        var ranks =
                Option.of(ApproachLevel.class, page.words()).stream()
                        .filter(option -> !option.value().equals(ApproachLevel.ANY.name()))
                        .toList();
        return templates.stakeholdersOfficeForm(page, new OfficeForm(above, current, ranks, alike));
    }
}
