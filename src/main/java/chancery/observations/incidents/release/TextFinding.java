package chancery.observations.incidents.release;

import chancery.evidence.privacy.PrivacyFinding;
import chancery.evidence.rules.Level;

/// Something the lint found in one free text of a draft.
///
/// @param field as the form names it
/// @param mistaken whether a releaser declared it so
public record TextFinding(String field, PrivacyFinding finding, boolean mistaken) {

    /// Whether it stands in the way of a release; what only warns does not.
    public boolean isOpen() {
        return !mistaken && finding.rule().level() == Level.BLOCK;
    }
}
