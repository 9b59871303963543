package chancery.evidence.datasets;

import chancery.evidence.rules.Rule;
import java.util.List;

/// A place of a dataset where a rule speaks against what might be said with it.
///
/// @param where what the figures are about: place, group, category, period
/// @param figures they are, in the order of time or of groups
public record Trap(Rule rule, Where where, List<StoredObservation> figures) {

    public Trap {
        figures = List.copyOf(figures);
    }

    /// @param period one for a breakdown, from the first to the last for a series
    public record Where(String area, String group, String offence, String unit, String period) {}
}
