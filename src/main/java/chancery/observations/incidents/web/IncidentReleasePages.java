package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.evidence.privacy.PrivacyRule;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.release.FindingAt;
import chancery.observations.incidents.release.Ground;
import chancery.observations.incidents.release.IncidentReleases;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.observations.incidents.release.ReleaseAnswer.Withheld;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// A draft before its release: what it says, what the lint finds, what is missing.
@RestController
@RequestMapping("/observations/incidents/drafts/{id}")
class IncidentReleasePages {

    private final IncidentDrafts drafts;
    private final IncidentReleases releases;
    private final IncidentForms forms;
    private final Templates templates;

    IncidentReleasePages(
            IncidentDrafts drafts,
            IncidentReleases releases,
            IncidentForms forms,
            Templates templates) {
        this.drafts = drafts;
        this.releases = releases;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping
    Object draft(Page page, Officer officer, @PathVariable UUID id) {
        var draft = drafts.draft(id, officer);
        return templates.observationsIncidentsRelease(
                page,
                forms.line(draft, page, officer),
                releases.findings(draft, officer),
                releases.broken(draft, officer),
                releases.mayRelease(draft, officer));
    }

    /// Declares a finding mistaken.
    @PostMapping("/findings")
    ResponseEntity<?> declare(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var where = where(fields);
                    var ground = fields.choice("ground", Ground.class);
                    var reason = fields.text("reason", 500);
                    fields.refuseFaults();
                    releases.declareMistaken(id, where, ground, reason, officer);
                    return "/observations/incidents/drafts/" + id;
                },
                again -> draft(again, officer, id));
    }

    static FindingAt where(Fields fields) {
        return new FindingAt(
                fields.text("field", 60),
                fields.choice("rule", PrivacyRule.class),
                fields.whole("position", 0, 10_000));
    }

    @PostMapping("/release")
    ResponseEntity<?> release(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var revision = fields.optionalWhole("revision", 1, Integer.MAX_VALUE);
                    fields.refuseFaults();
                    return switch (releases.release(id, revision.map(Long::valueOf), officer)) {
                        case Released(var incident) -> "/observations/incidents/" + incident.id();
                        case Withheld withheld -> throw refusal(withheld);
                    };
                },
                again -> draft(again, officer, id));
    }

    /// Every reason why it cannot go out, as faults.
    static BadInput refusal(Withheld withheld) {
        var faults = new ArrayList<Fault>();
        withheld.broken()
                .forEach(rule ->
                        faults.add(Fault.of("", "observations.IncidentRule." + rule.name())));
        withheld.findings()
                .forEach(found ->
                        faults.add(
                                Fault.of(
                                        found.field(),
                                        "observations.fault.finding-open",
                                        found.finding().rule().number(),
                                        found.finding().from() + 1)));
        return new BadInput(faults);
    }
}
