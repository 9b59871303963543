package chancery.observations.measures.links;

import java.time.Instant;
import java.util.UUID;

/// What a measure has to do with what we asked for.
///
/// @param label of the promise or the point: whoever may read that reads the link
public record MeasureLink(
        UUID id, UUID measure, Target target, String note, int label, Instant recordedAt) {

    /// What it is linked to.
    public sealed interface Target {}

    /// A promise that the measure keeps.
    public record Keeps(UUID commitment) implements Target {}

    /// A point that the measure answers.
    public record Answers(UUID directive, int point) implements Target {}
}
