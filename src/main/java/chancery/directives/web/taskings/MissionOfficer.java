package chancery.directives.web.taskings;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Role;
import java.util.UUID;

/// Whether pages offer the steps of a mission to an officer; the door decides again.
final class MissionOfficer {

    private MissionOfficer() {}

    /// Whether the officer works or releases at the mission; desks at headquarters do not.
    static boolean works(UUID mission, Officer officer) {
        return officer.seats().stream().anyMatch(seat -> works(mission, seat));
    }

    private static boolean works(UUID mission, HeldSeat seat) {
        var roles = seat.roles();
        return seat.reads().contains(mission)
                && (roles.contains(Role.OFFICER) || roles.contains(Role.RELEASER))
                && !roles.contains(Role.DESK);
    }
}
