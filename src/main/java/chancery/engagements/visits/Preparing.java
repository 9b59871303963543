package chancery.engagements.visits;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;
import java.util.UUID;

/// Who prepares a visit, and may change it: the mission, or the desk of its office.
public final class Preparing {

    private Preparing() {}

    /// Whether pages offer the steps to an officer; the steps decide again.
    public static boolean isDoneBy(UUID office, Officer officer) {
        return officer.worksAt(office) || officer.holds(Role.DESK, office);
    }

    static void require(UUID office, Officer officer) {
        if (!isDoneBy(office, officer)) {
            throw new NotAllowed("engagements.refusal.visit");
        }
    }
}
