package chancery.evidence.figures;

import chancery.evidence.rules.Level;
import chancery.evidence.rules.Rule;

/// A rule that does not hold of a figure.
///
/// @param about the side it speaks of; empty when it is the whole figure
public record Finding(Rule rule, String about) {

    public boolean blocks() {
        return rule.level() == Level.BLOCK;
    }

    /// The rule as an enumeration's value, whose label is the sentence.
    public Enum<?> sentence() {
        return (Enum<?>) rule;
    }
}
