package chancery.evidence.claims;

import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Credibility;
import java.util.Optional;
import java.util.UUID;

/// Evidence beside a claim: a passage of a source, or a figure.
///
/// @param version the row that says how it stands now
public record ClaimLink(
        UUID id,
        UUID version,
        UUID claim,
        LinkRole role,
        Optional<UUID> source,
        Optional<UUID> figure,
        String passage,
        Optional<Credibility> credibility,
        UUID gradedBy) {

    Optional<Citation> citation() {
        return source.map(known -> new Citation(known, passage, credibility, gradedBy));
    }

    ClaimLink graded(UUID version, Credibility grade, UUID by) {
        return new ClaimLink(
                id, version, claim, role, source, figure, passage, Optional.of(grade), by);
    }
}
