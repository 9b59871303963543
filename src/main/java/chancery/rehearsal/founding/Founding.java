package chancery.rehearsal.founding;

import chancery.access.Role;
import chancery.access.TrialAccount;
import chancery.missions.Office;
import chancery.missions.places.Country;
import chancery.rehearsal.founding.Post.Person;
import chancery.rehearsal.notes.Notes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Founds the ministry: an embassy in every country in turn, then a second mission, then a third.
public final class Founding {

    private static final Duty DIRECTOR =
            new Duty("direction", "Director", "Directeur", List.of(Role.RELEASER));
    private static final Duty HEAD =
            new Duty(
                    "head",
                    "Head of mission",
                    "Chef de mission",
                    List.of(Role.RELEASER, Role.OFFICER));
    private static final Duty OFFICER =
            new Duty(
                    "political",
                    "Political officer",
                    "Conseiller politique",
                    List.of(Role.OFFICER));
    private static final int DIRECTIVES_PER_DESK = 25;
    private static final int MOST_DESKS = 40;

    private final Notes notes;
    private final UUID top;
    private final Staffing staffing;
    private final MadeOffices offices;
    private final Opening opening;

    public Founding(Notes notes, List<Country> countries) {
        this.notes = notes;
        this.top = notes.id();
        this.staffing = new Staffing(notes, top);
        this.offices = new MadeOffices(notes, top, countries);
        this.opening = new Opening(notes, staffing);
    }

    public Ministry found(int missions, int directives) {
        var first = notes.id();
        opening.open(MadeOffices.headquarters(top), first);
        var administrator = staffing.administrator(first, MadeOffices.HEADQUARTERS).id();
        var director = staffing.appoint(DIRECTOR, top, MadeOffices.HEADQUARTERS, administrator);
        var others =
                List.of(
                        new Duty("audit", "Auditor", "Auditeur", List.of(Role.AUDITOR)),
                        new Duty(
                                "law",
                                "Legal adviser",
                                "Conseiller juridique",
                                List.of(Role.LEGAL)),
                        new Duty("reading", "Reader", "Lecteur", List.of(Role.READER)));
        others.forEach(
                duty -> staffing.appoint(duty, top, MadeOffices.HEADQUARTERS, administrator));
        int desks = Math.clamp(directives / DIRECTIVES_PER_DESK, 2, MOST_DESKS);
        var desk =
                IntStream.rangeClosed(1, desks)
                        .mapToObj(number -> desk(number, administrator))
                        .toList();
        var missionsOpened = IntStream.range(0, missions).mapToObj(offices::mission).toList();
        missionsOpened.forEach(office -> opening.open(office, administrator));
        var hosts = new Hosts(notes, missionsOpened, top, administrator);
        var posts =
                missionsOpened.stream().map(office -> post(office, administrator, hosts)).toList();
        return new Ministry(top, notes.label(Set.of(top)), director, desk, posts);
    }

    private Person desk(int number, UUID by) {
        var duty =
                new Duty(
                        "desk-" + number,
                        "Desk officer " + number,
                        "Rédacteur " + number,
                        List.of(Role.DESK));
        return staffing.appoint(duty, top, MadeOffices.HEADQUARTERS, by);
    }

    public List<TrialAccount> accounts() {
        return staffing.accounts();
    }

    private Post post(Office office, UUID by, Hosts hosts) {
        return new Post(
                office,
                staffing.appoint(HEAD, office.id(), office.code(), by),
                staffing.appoint(OFFICER, office.id(), office.code(), by),
                notes.label(Set.of(top, office.id())),
                hosts.of(office.country().orElseThrow()));
    }
}
