package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.gate.TextFindings;
import chancery.evidence.web.claims.GateSteps.Letting;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
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
    private final TextFindings found;
    private final GateSteps steps;
    private final Templates templates;

    GatePages(
            ClaimInput input,
            ClaimTexts texts,
            TextFindings found,
            GateSteps steps,
            Templates templates) {
        this.input = input;
        this.texts = texts;
        this.found = found;
        this.steps = steps;
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
                steps.objections(subject, officer),
                found.persons(subject.record(), text, officer));
    }

    @PostMapping("/evidence/gate/overrides")
    ResponseEntity<?> letPass(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        try {
            var letting = Letting.read(fields);
            fields.refuseFaults();
            steps.letPass(subject, letting, officer);
            return back(subject);
        } catch (BadInput bad) {
            return refused(page, subject, bad, fields, officer);
        }
    }

    @PostMapping("/evidence/gate/mistaken")
    ResponseEntity<?> mistaken(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        try {
            steps.declare(subject, Mistaken.read(fields), officer);
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
