package chancery.observations.coding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The work of one coder on one assessment.
///
/// @param codes empty while they are not to be seen
public record Coding(UUID id, UUID coder, Instant at, List<Code> codes) {

    public Coding {
        codes = List.copyOf(codes);
    }

    /// What they found on a question; empty while it is not to be seen.
    public Optional<Code> on(int question) {
        return codes.stream().filter(code -> code.question() == question).findFirst();
    }
}
