package chancery.reports;

import java.util.List;

/// The answer to "may it go out?": yes, or no with every reason at once.
public sealed interface ReportDecision {

    /// It is out.
    record Granted(Report.Released report) implements ReportDecision {}

    /// Nothing was changed.
    ///
    /// @param checks what other modules have against it, as sentences
    record Refused(List<ReportRule> unmet, List<String> checks) implements ReportDecision {

        public Refused {
            unmet = List.copyOf(unmet);
            checks = List.copyOf(checks);
        }
    }
}
