package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Authority;
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

/// The form that adds or corrects an authority.
@RestController
class AuthorityFormPages {

    private final Stakeholders stakeholders;
    private final Templates templates;

    AuthorityFormPages(Stakeholders stakeholders, Templates templates) {
        this.stakeholders = stakeholders;
        this.templates = templates;
    }

    @GetMapping("/stakeholders/{host:[A-Za-z]{2}}/authorities/new")
    Object fresh(@PathVariable String host, Page page, Officer officer) {
        return form(page, HostNames.inAddress(host), Optional.empty(), List.of(), officer);
    }

    @PostMapping("/stakeholders/{host:[A-Za-z]{2}}/authorities")
    ResponseEntity<?> add(@PathVariable String host, Page page, Officer officer, Fields fields) {
        var country = HostNames.inAddress(host);
        return Additions.answer(
                page,
                fields,
                () -> {
                    var draft = Drafts.authority(fields);
                    boolean another = fields.yes("another");
                    fields.refuseFaults();
                    return stakeholders.addAuthority(country, draft, another, officer);
                },
                added -> "/stakeholders/authorities/" + added.id(),
                (again, there) -> form(again, country, Optional.empty(), there, officer));
    }

    @GetMapping("/stakeholders/authorities/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        var current = stakeholders.authority(id, officer);
        return form(page, current.host(), Optional.of(current), List.of(), officer);
    }

    @PostMapping("/stakeholders/authorities/{id}/correction")
    ResponseEntity<?> correct(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                "stakeholders.fault.changed",
                () -> {
                    var draft = Drafts.authority(fields);
                    var version = fields.id("version");
                    fields.refuseFaults();
                    stakeholders.correctAuthority(id, version, draft, officer);
                    return "/stakeholders/authorities/" + id;
                },
                again -> correction(id, again, officer));
    }

    private Object form(
            Page page,
            CountryCode host,
            Optional<Authority> current,
            List<LookAlike> alike,
            Officer officer) {
        var there = stakeholders.authoritiesOf(host, officer);
        return templates.stakeholdersAuthorityForm(
                page, AuthorityForm.of(page, host, current, alike, there));
    }
}
