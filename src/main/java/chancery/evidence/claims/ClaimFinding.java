package chancery.evidence.claims;

import chancery.evidence.rules.Level;
import chancery.evidence.rules.Rule;

/// A rule that a claim, its words or its evidence breaks.
///
/// @param about what it speaks of, such as a source; empty for the claim itself
public record ClaimFinding(Rule rule, String about) {

    public boolean blocks() {
        return rule.level() == Level.BLOCK;
    }

    public boolean warns() {
        return rule.level() == Level.WARN;
    }

    /// The value whose label is the sentence.
    public Enum<?> sentence() {
        return (Enum<?>) rule;
    }

    /// Under which a warning is let pass.
    public String key() {
        return sentence().getDeclaringClass().getSimpleName() + "." + sentence().name();
    }
}
