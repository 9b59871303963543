package chancery.rehearsal.founding;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.missions.Office;
import chancery.rehearsal.founding.Post.Counter;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;
import chancery.rehearsal.notes.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The host side: in each country a foreign ministry with four offices, each held by somebody.
public final class Hosts {

    private record Chair(String title, ApproachLevel rank) {}

    private static final List<Chair> CHAIRS =
            List.of(
                    new Chair("Desk officer", ApproachLevel.WORKING),
                    new Chair("Director", ApproachLevel.DIRECTOR),
                    new Chair("Minister", ApproachLevel.MINISTER),
                    new Chair("Secretary-General", ApproachLevel.SENIOR_OFFICIAL));

    private final Notes notes;
    private final List<Office> missions;
    private final UUID headquarters;
    private final UUID by;
    private final Map<CountryCode, List<Counter>> known = new HashMap<>();
    private int named;

    public Hosts(Notes notes, List<Office> missions, UUID headquarters, UUID by) {
        this.notes = notes;
        this.missions = missions;
        this.headquarters = headquarters;
        this.by = by;
    }

    /// Whom missions meet there, in the order of titles.
    public List<Counter> of(CountryCode host) {
        return known.computeIfAbsent(host, this::made);
    }

    private List<Counter> made(CountryCode host) {
        int label = labelOf(host);
        var authority = notes.id();
        var name = "Ministry of Foreign Affairs (" + host + ")";
        notes.row(
                Table.AUTHORITY,
                authority,
                authority,
                host,
                "FOREIGN_MINISTRY",
                "CENTRAL",
                name,
                name,
                "",
                headquarters,
                label,
                notes.now(),
                by);
        notes.entry(
                "AuthorityAdded",
                label,
                List.of(authority),
                by,
                Map.of("authority", authority, "host", host, "authorityKind", "FOREIGN_MINISTRY"));
        return CHAIRS.stream().map(chair -> held(chair, authority, label)).toList();
    }

    private int labelOf(CountryCode host) {
        var readers = new HashSet<UUID>();
        readers.add(headquarters);
        missions.stream()
                .filter(mission -> mission.country().filter(host::equals).isPresent())
                .forEach(mission -> readers.add(mission.id()));
        return notes.label(readers);
    }

    private Counter held(Chair chair, UUID authority, int label) {
        var office = notes.id();
        notes.row(
                Table.HOST_OFFICE,
                office,
                office,
                authority,
                chair.title(),
                chair.title(),
                chair.rank(),
                label,
                notes.now(),
                by);
        notes.entry(
                "HostOfficeAdded",
                label,
                List.of(office, authority),
                by,
                Map.of("hostOffice", office, "authority", authority));
        var holder = notes.id();
        var today = Days.of(notes.now());
        var name = Words.name(named++);
        notes.row(
                Table.HOLDER,
                holder,
                holder,
                office,
                name,
                today,
                "CONFIRMED",
                today,
                today.plusYears(3),
                "",
                "",
                label,
                notes.now(),
                by);
        notes.entry(
                "HolderBegan",
                label,
                List.of(holder, office),
                by,
                Map.of(
                        "holder",
                        holder,
                        "hostOffice",
                        office,
                        "from",
                        today,
                        "state",
                        "CONFIRMED"));
        return new Counter(office, holder, name, chair.title(), chair.rank());
    }
}
