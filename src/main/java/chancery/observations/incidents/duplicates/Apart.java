package chancery.observations.incidents.duplicates;

import java.util.UUID;

/// Two incidents that a person told apart; the lesser id stands first.
public record Apart(UUID one, UUID other, String reason, int label) {

    public Apart {
        // As PostgreSQL orders ids: by their bytes.
        if (one.toString().compareTo(other.toString()) > 0) {
            var lesser = other;
            other = one;
            one = lesser;
        }
    }
}
