package chancery.observations.measures;

import chancery.kernel.BadInput;
import java.util.UUID;

/// Refuses a correction that was written while somebody else corrected the same row.
final class Versions {

    private Versions() {}

    static void require(UUID current, UUID read) {
        if (!current.equals(read)) {
            throw BadInput.of("version", "observations.fault.changed");
        }
    }
}
