package chancery.evidence.claims;

import chancery.evidence.claims.strength.StrengthLevel;
import java.util.Optional;
import java.util.UUID;

/// Which claims are asked for.
///
/// @param flagged only those whose source was retracted or corrected
public record ClaimFilter(
        Optional<String> text,
        Optional<UUID> record,
        Optional<StrengthLevel> strength,
        boolean flagged) {

    public static final ClaimFilter ALL =
            new ClaimFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    boolean takes(WeighedClaim claim) {
        return strength.stream().allMatch(claim.strength().level()::equals)
                && (!flagged || claim.isFlagged());
    }
}
