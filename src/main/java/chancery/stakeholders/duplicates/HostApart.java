package chancery.stakeholders.duplicates;

import java.util.List;
import java.util.UUID;

/// Two entries that a person told apart; the lesser id stands first.
public record HostApart(UUID one, UUID other, String reason, int label) {

    public HostApart {
        // As PostgreSQL orders ids: by their bytes.
        if (one.toString().compareTo(other.toString()) > 0) {
            var lesser = other;
            other = one;
            one = lesser;
        }
    }

    /// The same two, whoever is named first.
    static List<UUID> pair(UUID one, UUID other) {
        var apart = new HostApart(one, other, "", 0);
        return List.of(apart.one(), apart.other());
    }
}
