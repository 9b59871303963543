package chancery.directives.taskings;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;
import java.util.UUID;

/// Who speaks for a mission: its officers and its releasers, not the desks at headquarters.
public final class MissionOfficers {

    private static final String MISSION_ONLY = "directives.refusal.mission";

    private MissionOfficers() {}

    /// Whether the officer does; pages offer the steps of a mission by it.
    public static boolean speaksFor(UUID mission, Officer officer) {
        return officer.seats().stream().anyMatch(seat -> speaks(mission, seat));
    }

    private static boolean speaks(UUID mission, HeldSeat seat) {
        var roles = seat.roles();
        return seat.reads().contains(mission)
                && (roles.contains(Role.OFFICER) || roles.contains(Role.RELEASER))
                && !roles.contains(Role.DESK);
    }

    /// Refuses everybody else.
    public static void require(Tasking tasking, Officer officer) {
        if (!speaksFor(tasking.mission(), officer)) {
            throw new NotAllowed(MISSION_ONLY);
        }
    }
}
