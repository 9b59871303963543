package chancery.demonstration.founding;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Authority;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.HostOfficeDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The host side: authorities and their offices.
///
/// Later steps find them here by the names they have in the files.
public final class HostsLoader {

    private final Doors doors;
    private final Map<String, Authority> authorities = new HashMap<>();
    private final Map<String, HostOffice> offices = new HashMap<>();

    public HostsLoader(Doors doors) {
        this.doors = doors;
    }

    public Authority authority(String host, String slug) {
        return known(authorities, key(host, slug));
    }

    public HostOffice office(String host, String authority, String office) {
        return known(offices, key(host, authority, office));
    }

    static <T> T known(Map<String, T> all, String key) {
        return Optional.ofNullable(all.get(key))
                .orElseThrow(() -> new IllegalArgumentException("nothing is known as " + key));
    }

    public static String key(String... names) {
        return String.join("/", List.of(names));
    }

    public int addAuthorities(Officer by) {
        var rows = ScenarioTable.read("authorities").rows();
        for (var row : rows) {
            var draft =
                    new AuthorityDraft(
                            AuthorityKind.valueOf(row.text("kind")),
                            AuthorityLevel.valueOf(row.text("level")),
                            row.given("name_local").orElseGet(() -> row.text("name")),
                            row.text("name"),
                            Optional.empty(),
                            row.text("agreed_channel"),
                            Optional.empty());
            var host = new CountryCode(row.text("host"));
            authorities.put(
                    key(row.text("host"), row.text("slug")),
                    added(doors.stakeholders().addAuthority(host, draft, true, by)));
        }
        return rows.size();
    }

    public int addOffices(Officer by) {
        var rows = ScenarioTable.read("host-offices").rows();
        for (var row : rows) {
            var draft =
                    new HostOfficeDraft(
                            row.text("title"),
                            row.text("title"),
                            ApproachLevel.valueOf(row.text("level")),
                            Optional.empty());
            var authority = authority(row.text("host"), row.text("authority"));
            offices.put(
                    key(row),
                    added(doors.stakeholders().addOffice(authority.id(), draft, true, by)));
        }
        return rows.size();
    }

    static String key(ScenarioRow row) {
        return key(row.text("host"), row.text("authority"), row.text("office"));
    }

    static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Adding.Added<T>(var what) -> what;
            case Adding.Alike<T>(var there) ->
                    throw new IllegalStateException("taken for another: " + there);
        };
    }
}
