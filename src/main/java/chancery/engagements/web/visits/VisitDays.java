package chancery.engagements.web.visits;

import chancery.kernel.Days;
import chancery.web.Fields;
import java.time.Instant;
import java.time.LocalDate;

/// From when to when visits are asked for; the half year around today when nothing is said.
public record VisitDays(LocalDate from, LocalDate to) {

    static VisitDays read(Fields fields, Instant now) {
        var today = Days.of(now);
        var from = fields.optionalDay("from").orElse(today.minusMonths(3));
        var to = fields.optionalDay("to").orElse(today.plusMonths(3));
        if (to.isBefore(from)) {
            fields.fault("to", "engagements.fault.visit-ends");
        }
        fields.refuseFaults();
        return new VisitDays(from, to);
    }
}
