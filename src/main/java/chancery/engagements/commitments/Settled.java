package chancery.engagements.commitments;

import java.time.Instant;

/// A word on it, and whose.
///
/// @param proof what shows it: the address of a record or paper, or where it can be seen; empty
///   when nobody said
public record Settled(Outcome outcome, String note, String proof, String by, Instant at) {

    /// Whether it was kept, wholly or in part, and nobody said what shows it.
    public boolean lacksProof() {
        return outcome.isFulfilment() && proof.isBlank();
    }
}
