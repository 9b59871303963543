package chancery.missions.intake;

import chancery.kernel.Period;
import chancery.web.Fields;

/// Reads two dates as a period.
final class Dates {

    private Dates() {}

    /// From `from` up to `to`, which may be empty.
    static Period period(Fields fields) {
        var from = fields.day("from");
        var to = fields.optionalDay("to");
        if (to.isPresent() && !to.get().isAfter(from)) {
            fields.fault("to", "missions.fault.ends-before-it-begins", from);
            return Period.since(from);
        }
        return new Period(from, to);
    }
}
