package chancery.engagements.web.recording;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;
import java.util.UUID;

/// Whether pages offer the steps of a mission to an officer; the door decides again.
public final class Works {

    private Works() {}

    public static boolean at(UUID mission, Officer officer) {
        return officer.seats().stream().anyMatch(seat -> works(mission, seat));
    }

    /// Refuses to open a form that the officer could not send.
    public static void require(UUID mission, Officer officer) {
        if (!at(mission, officer)) {
            throw new NotAllowed("engagements.refusal.mission");
        }
    }

    private static boolean works(UUID mission, HeldSeat seat) {
        var roles = seat.roles();
        return seat.reads().contains(mission)
                && (roles.contains(Role.OFFICER) || roles.contains(Role.RELEASER));
    }
}
