package chancery.observations.coding;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What two coders, and perhaps a third person, found on one question about one intervention.
///
/// @param host of the measure
/// @param completedAt when the second coder filed
public record Finding(
        UUID assessment,
        UUID measure,
        UUID intervention,
        CountryCode host,
        UUID directive,
        int version,
        Question question,
        Optional<Integer> first,
        Optional<Integer> second,
        Optional<Adjudication> decision,
        Verdict verdict,
        Instant completedAt) {

    /// The value that stands: what both found, or what was decided; none while they differ.
    public Optional<Integer> settled() {
        return switch (verdict) {
            case AGREED -> first;
            case ADJUDICATED -> decision.flatMap(Adjudication::value);
            case WAITING, DIFFERENT -> Optional.empty();
        };
    }

    /// Whether both coders, each for themselves, found at least so many steps to the same side.
    public boolean isBeyond(int steps) {
        return first.isPresent()
                && second.isPresent()
                && (Math.min(first.get(), second.get()) >= steps
                        || Math.max(first.get(), second.get()) <= -steps);
    }
}
