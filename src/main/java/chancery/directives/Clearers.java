package chancery.directives;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import chancery.missions.OfficeKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The offices asked to clear a text: at least one, and none abroad.
final class Clearers {

    private Clearers() {}

    /// Their codes in order, or a refusal that names the field.
    static List<String> codes(Set<UUID> clearers, Missions missions, Officer officer) {
        var codes = new TreeSet<String>();
        for (var clearer : clearers) {
            var office = missions.office(clearer, officer);
            if (office.kind() != OfficeKind.BUREAU && office.kind() != OfficeKind.HEADQUARTERS) {
                throw BadInput.of("offices", "directives.fault.clearer", office.code().text());
            }
            codes.add(office.code().text());
        }
        if (codes.isEmpty()) {
            throw BadInput.of("offices", "web.fault.missing");
        }
        return List.copyOf(codes);
    }

    /// Only an office that was asked clears, by its own officers.
    static void require(boolean asked, UUID office, Officer officer) {
        if (!asked || officer.seats().stream().noneMatch(seat -> seat.office().equals(office))) {
            throw new NotAllowed("directives.refusal.clearer");
        }
    }
}
