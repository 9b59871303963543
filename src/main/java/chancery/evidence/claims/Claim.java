package chancery.evidence.claims;

import java.time.Instant;
import java.util.UUID;

/// A claim as it is worded now.
///
/// @param version the row that words it
/// @param author whoever marked it
public record Claim(
        UUID id,
        UUID version,
        ClaimSubject subject,
        ClaimDraft said,
        boolean withdrawn,
        UUID author,
        Instant at) {

    public String address() {
        return "/evidence/claims/" + id;
    }
}
