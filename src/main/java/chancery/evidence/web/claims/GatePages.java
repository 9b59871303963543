package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.claims.gate.Objection;
import chancery.evidence.claims.gate.Overrides;
import chancery.evidence.privacy.Dismissals;
import chancery.evidence.privacy.MistakenReason;
import chancery.evidence.privacy.PrivacyFinding;
import chancery.evidence.privacy.PrivacyRule;
import chancery.kernel.BadInput;
import chancery.reports.Reports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What stands against the release of a text, and the releaser's answers: a warning let pass, a
/// finding declared mistaken.
@RestController
class GatePages {

    private final ClaimInput input;
    private final ClaimTexts texts;
    private final Gate gate;
    private final Overrides overrides;
    private final Dismissals dismissals;
    private final Directives directives;
    private final Reports reports;
    private final Templates templates;

    GatePages(
            ClaimInput input,
            ClaimTexts texts,
            Gate gate,
            Overrides overrides,
            Dismissals dismissals,
            Directives directives,
            Reports reports,
            Templates templates) {
        this.input = input;
        this.texts = texts;
        this.gate = gate;
        this.overrides = overrides;
        this.dismissals = dismissals;
        this.directives = directives;
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping("/evidence/gate")
    Object gate(Page page, Officer officer, Fields fields) {
        return shown(page, input.subject(fields, officer), officer);
    }

    private Object shown(Page page, ClaimSubject subject, Officer officer) {
        var text = texts.text(subject, officer);
        return templates.evidenceGate(
                page,
                subject,
                texts.title(subject, officer),
                texts.address(subject),
                text,
                objections(subject, officer),
                gate.persons(subject.record(), text, officer));
    }

    private List<Objection> objections(ClaimSubject subject, Officer officer) {
        var key = subject.record().toString();
        var all =
                subject.place() == ClaimPlace.POINT
                        ? gate.ofDirective(
                                subject.record(),
                                directives.directive(key, officer).version(),
                                officer)
                        : gate.ofReport(reports.report(key, officer), officer);
        return all.stream().filter(one -> one.subject().number() == subject.number()).toList();
    }

    @PostMapping("/evidence/gate/overrides")
    ResponseEntity<?> letPass(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        try {
            var rule = fields.text("rule", 100);
            var claim = fields.optionalId("claim");
            var reason = fields.text("reason", 1_000);
            fields.refuseFaults();
            var objection =
                    objections(subject, officer).stream()
                            .filter(one -> one.finding().key().equals(rule))
                            .filter(one -> one.claim().equals(claim))
                            .findFirst()
                            .orElseThrow(() -> BadInput.of("rule", "evidence.fault.finding-gone"));
            overrides.letPass(objection, reason, officer);
            return back(subject);
        } catch (BadInput bad) {
            return refused(page, subject, bad, fields, officer);
        }
    }

    @PostMapping("/evidence/gate/mistaken")
    ResponseEntity<?> mistaken(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        try {
            var rule = fields.choice("rule", PrivacyRule.class);
            int from = fields.whole("from", 0, 200_000);
            int to = fields.whole("to", 1, 200_000);
            var reason = fields.choice("reason", MistakenReason.class);
            var words = fields.optionalText("words", 500).orElse("");
            if (to <= from) {
                fields.fault("to", "evidence.fault.finding-gone");
            }
            fields.refuseFaults();
            dismissals.declare(
                    subject.record(),
                    texts.entryLabel(subject, officer),
                    texts.text(subject, officer),
                    new PrivacyFinding(rule, from, to),
                    reason,
                    words,
                    officer);
            return back(subject);
        } catch (BadInput bad) {
            return refused(page, subject, bad, fields, officer);
        }
    }

    private ResponseEntity<?> refused(
            Page page, ClaimSubject subject, BadInput bad, Fields fields, Officer officer) {
        return ResponseEntity.unprocessableContent()
                .body(shown(page.refused(bad.faults(), fields), subject, officer));
    }

    private static ResponseEntity<?> back(ClaimSubject subject) {
        return FormAnswers.seeOther(
                "/evidence/gate?place="
                        + subject.place()
                        + "&record="
                        + subject.record()
                        + "&number="
                        + subject.number()
                        + "&done=saved");
    }
}
