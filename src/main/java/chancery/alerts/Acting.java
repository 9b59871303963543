package chancery.alerts;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells in which office's name somebody acts on alerts, and who should take them.
@Component
public class Acting {

    private static final Set<Role> WORKING =
            Set.of(Role.OFFICER, Role.DESK, Role.RELEASER, Role.LEGAL);

    private final Missions missions;

    Acting(Missions missions) {
        this.missions = missions;
    }

    /// The office in whose name the officer acts: the one asked for, or that of the first working
    /// seat.
    public Office officeOf(Officer officer, Optional<OfficeCode> asked) {
        var seat =
                officer.seats().stream()
                        .filter(Acting::works)
                        .filter(held -> asked.map(held.code()::equals).orElse(true))
                        .findFirst();
        if (seat.isEmpty()
                && asked.isPresent()
                && officer.seats().stream().anyMatch(Acting::works)) {
            throw BadInput.of("office", "alerts.fault.office", asked.get().text());
        }
        return missions.office(
                seat.map(HeldSeat::office)
                        .orElseThrow(() -> new NotAllowed("alerts.refusal.officer")),
                officer);
    }

    /// Whether the officer works anywhere, rather than reads.
    public static boolean works(Officer officer) {
        return officer.seats().stream().anyMatch(Acting::works);
    }

    private static boolean works(HeldSeat seat) {
        return seat.roles().stream().anyMatch(WORKING::contains);
    }

    /// An office of headquarters in whose name the officer acts, or a refusal.
    public Office headquartersOf(Officer officer) {
        return officer.seats().stream()
                .filter(Acting::works)
                .map(seat -> missions.office(seat.office(), officer))
                .filter(office -> !office.kind().isMission())
                .findFirst()
                .orElseThrow(() -> new NotAllowed("alerts.refusal.headquarters"));
    }

    /// The office that should take what concerns another: the first above it that is no mission.
    public UUID rosterOf(UUID office, Reader reader) {
        var above = missions.office(office, reader);
        while (above.kind().isMission() && above.parent().isPresent()) {
            above = missions.office(above.parent().get(), reader);
        }
        return above.id();
    }
}
