package chancery.observations.positions;

import chancery.engagements.exchange.HostResponse;
import chancery.observations.Stance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// What the record suggests of a position; never more than a suggestion.
public final class Suggestions {

    private Suggestions() {}

    /// The stance that an answer to us shows.
    public static Stance of(HostResponse response) {
        return switch (response) {
            case AGREED -> Stance.SUPPORTS;
            case AGREED_IN_PART, SYMPATHETIC -> Stance.LEANS_FOR;
            case WILL_CONSIDER, TOOK_NOTE, ASKED_FOR_MORE, NON_COMMITTAL -> Stance.NEUTRAL;
            case DISAGREED -> Stance.LEANS_AGAINST;
            case REFUSED, PROTESTED -> Stance.OPPOSES;
            case NO_RESPONSE -> Stance.UNKNOWN;
        };
    }

    /// The latest step that shows a stance; of two on one day the one said in public, which binds
    /// more.
    public static Optional<PositionStep> latest(Collection<PositionStep> steps) {
        return steps.stream()
                .filter(step -> step.suggests() != Stance.UNKNOWN)
                .max(
                        Comparator.comparing(PositionStep::on)
                                .thenComparing(PositionStep::lane)
                                .thenComparing(PositionStep::address));
    }
}
