package chancery.evidence.web.methods;

import chancery.access.Officer;
import chancery.evidence.methods.RateDifferences;
import chancery.evidence.methods.RateRatios;
import chancery.evidence.methods.Rates;
import chancery.evidence.methods.Tally;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The methods, what each takes, and a place to work out a rate or compare two.
@RestController
class MethodPages {

    private final Templates templates;

    MethodPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/evidence/methods")
    ResponseEntity<?> methods(Page page, Officer officer, Fields fields) {
        try {
            var worked =
                    fields.has("events") ? Optional.of(work(fields)) : Optional.<Worked>empty();
            return ResponseEntity.ok(templates.evidenceMethods(page, worked));
        } catch (BadInput bad) {
            var again = page.refused(bad.faults(), fields);
            return FormAnswers.refused(templates.evidenceMethods(again, Optional.empty()));
        }
    }

    private static Worked work(Fields fields) {
        var one = MethodInput.tally(fields, "events", "base");
        var other =
                fields.has("otherEvents")
                        ? Optional.of(MethodInput.tally(fields, "otherEvents", "otherBase"))
                        : Optional.<Tally>empty();
        var per = MethodInput.per(fields);
        var confidence = MethodInput.confidence(fields);
        fields.refuseFaults();
        return new Worked(
                Rates.crude(one, per, confidence),
                other.map(second -> Rates.crude(second, per, confidence)),
                other.filter(second -> one.events() + second.events() > 0)
                        .map(second -> RateRatios.of(one, second, confidence)),
                other.map(second -> RateDifferences.of(one, second, per, confidence)));
    }
}
