package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.claims.gate.Objection;
import chancery.evidence.claims.gate.Overrides;
import chancery.evidence.privacy.Dismissals;
import chancery.kernel.BadInput;
import chancery.reports.Reports;
import chancery.web.Fields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What stands against one text, and what releasers say to it, in forms and calls alike.
@Component
class GateSteps {

    private final ClaimTexts texts;
    private final Gate gate;
    private final Overrides overrides;
    private final Dismissals dismissals;
    private final Reports reports;

    GateSteps(
            ClaimTexts texts,
            Gate gate,
            Overrides overrides,
            Dismissals dismissals,
            Reports reports) {
        this.texts = texts;
        this.gate = gate;
        this.overrides = overrides;
        this.dismissals = dismissals;
        this.reports = reports;
    }

    List<Objection> objections(ClaimSubject subject, Officer officer) {
        var key = subject.record().toString();
        var all =
                subject.place() == ClaimPlace.POINT
                        ? gate.ofDirective(
                                subject.record(), texts.version(subject.record(), officer), officer)
                        : gate.ofReport(reports.report(key, officer), officer);
        return all.stream().filter(one -> one.subject().number() == subject.number()).toList();
    }

    /// What a releaser lets pass: `rule`, `claim` where it is about one, `reason`.
    record Letting(String rule, Optional<UUID> claim, String reason) {

        static Letting read(Fields fields) {
            return new Letting(
                    fields.text("rule", 100),
                    fields.optionalId("claim"),
                    fields.text("reason", 1_000));
        }
    }

    void letPass(ClaimSubject subject, Letting letting, Officer officer) {
        var objection =
                objections(subject, officer).stream()
                        .filter(one -> one.finding().key().equals(letting.rule()))
                        .filter(one -> one.claim().equals(letting.claim()))
                        .findFirst()
                        .orElseThrow(() -> BadInput.of("rule", "evidence.fault.finding-gone"));
        overrides.letPass(objection, letting.reason(), officer);
    }

    void declare(ClaimSubject subject, Mistaken mistaken, Officer officer) {
        dismissals.declare(
                subject.record(),
                texts.entryLabel(subject, officer),
                texts.text(subject, officer),
                mistaken.finding(),
                mistaken.reason(),
                mistaken.words(),
                officer);
    }
}
