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

    static ClaimLink to(Citation citation, UUID id, UUID claim, LinkRole role, UUID by) {
        return new ClaimLink(
                id,
                id,
                claim,
                role,
                Optional.of(citation.source()),
                Optional.empty(),
                citation.passage(),
                citation.credibility(),
                by);
    }

    static ClaimLink to(
            UUID figure, Credibility credibility, UUID id, UUID claim, LinkRole role, UUID by) {
        return new ClaimLink(
                id,
                id,
                claim,
                role,
                Optional.empty(),
                Optional.of(figure),
                "",
                Optional.of(credibility),
                by);
    }

    Optional<Citation> citation() {
        return source.map(known -> new Citation(known, passage, credibility, gradedBy));
    }

    ClaimLink graded(UUID version, Credibility grade, UUID by) {
        return new ClaimLink(
                id, version, claim, role, source, figure, passage, Optional.of(grade), by);
    }

    /// The row that takes it away.
    ClaimLink removed(UUID version) {
        return new ClaimLink(
                id, version, claim, role, source, figure, passage, credibility, gradedBy);
    }
}
