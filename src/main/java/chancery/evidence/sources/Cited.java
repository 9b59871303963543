package chancery.evidence.sources;

import java.util.Optional;
import java.util.UUID;

/// What a form or a call cites: a source that is known, or one described on the spot.
public record Cited(
        Optional<UUID> source,
        Optional<SourceDraft> described,
        String passage,
        Optional<Credibility> credibility) {}
