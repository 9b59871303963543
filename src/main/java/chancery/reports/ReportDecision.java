package chancery.reports;

import java.util.List;

/// The answer to "may it go out?": yes, or no with every reason at once.
public sealed interface ReportDecision {

    /// It is out.
    record Granted(Report.Released report) implements ReportDecision {}

    /// Nothing was changed.
    record Refused(List<ReportRule> unmet) implements ReportDecision {

        public Refused {
            unmet = List.copyOf(unmet);
        }
    }
}
