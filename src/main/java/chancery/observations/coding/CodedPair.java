package chancery.observations.coding;

import java.util.Optional;

/// What two coders gave one intervention.
public record CodedPair(Optional<Integer> first, Optional<Integer> second) {

    boolean isWhole() {
        return first.isPresent() && second.isPresent();
    }

    int steps() {
        return Math.abs(first.orElse(0) - second.orElse(0));
    }
}
