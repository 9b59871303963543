package chancery.evidence.claims.strength;

import chancery.evidence.sources.Credibility;
import java.util.Optional;
import java.util.UUID;

/// One thing that supports a claim, as far as it decides how strong the claim is.
///
/// @param origin tells independent voices apart: the publisher of a source or of a figure
/// @param weight of its kind, 4 for official statistics to 0
public record Backing(
        UUID origin, int weight, boolean copyKept, Optional<Credibility> credibility) {}
