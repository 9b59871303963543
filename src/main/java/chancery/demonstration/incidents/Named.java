package chancery.demonstration.incidents;

import chancery.access.Officer;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.DirectiveListed;
import chancery.directives.Directives;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Authority;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.Stakeholders;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds in the record what rows of the year call by a short name.
@Component
class Named {

    private static final String DIRECTIVE = "Migration";

    private final Directives directives;
    private final Stakeholders stakeholders;

    Named(Directives directives, Stakeholders stakeholders) {
        this.directives = directives;
        this.stakeholders = stakeholders;
    }

    /// The directive of the scenario.
    UUID directive(ScenarioRow row, Officer by) {
        return directives.list(DIRECTIVE, Optional.empty(), by).stream()
                .map(DirectiveListed::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.place() + ": no directive"));
    }

    Authority authority(ScenarioRow row, Officer by) {
        var name =
                ScenarioTable.read("authorities").stream()
                        .filter(known -> known.text("host").equals(row.text("host")))
                        .filter(known -> known.text("slug").equals(row.text("authority")))
                        .map(known -> known.text("name"))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException(row.place() + ": no authority"));
        return stakeholders.authoritiesOf(new CountryCode(row.text("host")), by).stream()
                .filter(known -> known.described().englishName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.place() + ": " + name));
    }

    HostOffice hostOffice(ScenarioRow row, Officer by) {
        var authority = authority(row, by);
        var title =
                ScenarioTable.read("host-offices").stream()
                        .filter(known -> known.text("host").equals(row.text("host")))
                        .filter(known -> known.text("authority").equals(row.text("authority")))
                        .filter(known -> known.text("office").equals(row.text("speaker")))
                        .map(known -> known.text("title"))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException(row.place() + ": no office"));
        return stakeholders.officesOf(authority.host(), by).stream()
                .filter(office -> office.authority().equals(authority.id()))
                .filter(office -> office.described().englishTitle().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.place() + ": " + title));
    }
}
