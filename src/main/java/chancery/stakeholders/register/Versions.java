package chancery.stakeholders.register;

import chancery.kernel.Outdated;
import java.util.UUID;

/// Two who correct one record at a time: the second is told, instead of overwriting the first.
final class Versions {

    private Versions() {}

    static void require(UUID current, UUID read) {
        if (!current.equals(read)) {
            throw new Outdated(current);
        }
    }
}
