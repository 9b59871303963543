package chancery.reports.web;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.reports.ReportDecision;
import java.util.stream.Stream;

/// A release that was refused, as faults: every reason at once.
final class Refusals {

    private Refusals() {}

    static BadInput of(ReportDecision.Refused refused) {
        var rules =
                refused.unmet().stream()
                        .map(rule -> Fault.of("", "reports.ReportRule." + rule.name()));
        var checks = refused.checks().stream().map(check -> Fault.of("", "reports.against", check));
        return new BadInput(Stream.concat(rules, checks).toList());
    }
}
