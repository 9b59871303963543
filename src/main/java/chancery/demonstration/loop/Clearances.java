package chancery.demonstration.loop;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.demonstration.stage.ScenarioRow;
import chancery.directives.Clearance;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import java.util.Set;
import java.util.UUID;

/// Reads whose clearance is asked for a text, and what an office said of it.
final class Clearances {

    private Clearances() {}

    /// One office's word.
    record Spoken(UUID office, Clearance.Decision decision, String comment) {}

    static Set<UUID> asked(DirectiveText text, Missions missions, Officer by) {
        return text.values("clearances", ",").stream()
                .map(clearer -> clearer.substring(0, clearer.lastIndexOf(' ')))
                .map(code -> missions.office(new OfficeCode(code), by).id())
                .collect(toUnmodifiableSet());
    }

    static Spoken word(ScenarioRow row, Missions missions, Officer by) {
        return new Spoken(
                missions.office(new OfficeCode(row.text("office")), by).id(),
                Clearance.Decision.valueOf(row.text("decision")),
                row.text("comment"));
    }
}
