package chancery.evidence.claims.gate;

import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.ClaimSubject;
import java.util.Optional;
import java.util.UUID;

/// Something against the release of a text.
///
/// @param claim the one it is about; empty when it is the text itself
/// @param text that a reason to let it pass is good for
/// @param letPass whether a releaser gave such a reason
public record Objection(
        ClaimSubject subject,
        Optional<UUID> claim,
        ClaimFinding finding,
        String text,
        boolean letPass) {

    /// Whether it keeps the text from going out.
    public boolean stands() {
        return finding.blocks() || (finding.warns() && !letPass);
    }
}
