package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.claims.ClaimDraft;
import chancery.evidence.claims.ClaimFilter;
import chancery.evidence.claims.ClaimKind;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.CounterState;
import chancery.evidence.claims.strength.StrengthLevel;
import chancery.kernel.NotFound;
import chancery.reports.Reports;
import chancery.web.Fields;
import org.springframework.stereotype.Component;

/// Reads claims from forms and calls.
@Component
class ClaimInput {

    private final Directives directives;
    private final Reports reports;

    ClaimInput(Directives directives, Reports reports) {
        this.directives = directives;
        this.reports = reports;
    }

    /// Which text: `place`, `record` (its id or reference) and `number`.
    ClaimSubject subject(Fields fields, Officer officer) {
        var place = fields.choice("place", ClaimPlace.class);
        var key = fields.text("record", 60);
        var number = fields.whole("number", 1, 199);
        fields.refuseFaults();
        try {
            return new ClaimSubject(
                    place,
                    switch (place) {
                        case POINT -> directives.directive(key, officer).id();
                        case PARAGRAPH -> reports.idOf(key, officer);
                    },
                    number);
        } catch (NotFound none) {
            fields.fault("record", "evidence.fault.no-record");
            fields.refuseFaults();
            throw none;
        }
    }

    static ClaimDraft draft(Fields fields) {
        var state = fields.choice("counterState", CounterState.class, CounterState.NOT_SAID);
        var counter = fields.optionalText("counter", 4_000).orElse("");
        if (state != CounterState.NOT_SAID && counter.isEmpty()) {
            fields.fault("counter", "evidence.fault.counter");
        }
        return new ClaimDraft(
                fields.choice("kind", ClaimKind.class),
                fields.optionalText("stretch", 1_000).orElse(""),
                fields.text("statement", 1_000),
                fields.optionalText("population", 500).orElse(""),
                fields.optionalText("comparator", 500).orElse(""),
                fields.yes("causeShown"),
                state,
                counter);
    }

    static ClaimFilter filter(Fields fields) {
        return new ClaimFilter(
                fields.optionalText("text", 100),
                fields.optionalId("record"),
                fields.optionalChoice("strength", StrengthLevel.class),
                fields.yes("flagged"));
    }
}
