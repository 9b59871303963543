package chancery.alerts.web;

import chancery.alerts.rules.RuleSetting;
import chancery.alerts.rules.Trial;
import chancery.web.Option;
import java.time.Instant;
import java.util.List;

/// A rule's page: how it is and was set, and what it would have raised with the number asked for.
///
/// @param sentence with the number asked for
/// @param levels what may be chosen where the number is a level
public record RuleTrialView(
        RuleLine line,
        String sentence,
        Trial trial,
        List<Found> found,
        List<Option> levels,
        List<RuleSetting> before) {

    public RuleTrialView {
        found = List.copyOf(found);
        levels = List.copyOf(levels);
        before = List.copyOf(before);
    }

    /// What it would have raised, and when.
    public record Found(Instant at, String sentence, String address) {}
}
