package chancery.alerts.rules;

import chancery.kernel.Precedence;
import java.time.Instant;
import java.util.Optional;

/// How a rule is set.
///
/// @param since when, and by whom; empty for one that nobody has set yet
public record RuleSetting(
        RuleKind kind, int threshold, Precedence precedence, boolean on, Optional<Set> since) {

    /// By whom it was set, and what they were told.
    ///
    /// @param wouldHave how often it would have raised in the year before
    public record Set(Instant at, String by, int wouldHave) {}

    /// A rule that nobody has set: off, with its usual threshold.
    static RuleSetting usual(RuleKind kind) {
        return new RuleSetting(kind, kind.usual(), kind.precedence(), false, Optional.empty());
    }
}
