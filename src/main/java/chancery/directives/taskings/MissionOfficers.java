package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;

/// Who speaks for a mission: its officers and its releasers, not the desks at headquarters.
final class MissionOfficers {

    private static final String MISSION_ONLY = "directives.refusal.mission";

    private MissionOfficers() {}

    static void require(Tasking tasking, Officer officer) {
        boolean works =
                officer.seats().stream()
                        .anyMatch(seat ->
                                seat.reads().contains(tasking.mission())
                                        && (seat.roles().contains(Role.OFFICER)
                                                || seat.roles().contains(Role.RELEASER))
                                        && !seat.roles().contains(Role.DESK));
        if (!works) {
            throw new NotAllowed(MISSION_ONLY);
        }
    }
}
