package chancery.rehearsal.made;

import chancery.access.Role;
import chancery.access.TrialAccount;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.places.Country;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.made.Post.Person;
import chancery.rehearsal.made.Staffing.Duty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Founds the ministry: an embassy in every country in turn, then a second mission, then a third.
final class Founding {

    private static final OfficeCode HEADQUARTERS = new OfficeCode("MINFOR");
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
    private static final int LONGEST_NAME = 18;
    private static final int DIRECTIVES_PER_DESK = 25;
    private static final int MOST_DESKS = 40;

    private final Notes notes;
    private final UUID top;
    private final Staffing staffing;
    private final List<Country> countries;

    Founding(Notes notes, List<Country> countries) {
        this.notes = notes;
        this.top = notes.id();
        this.staffing = new Staffing(notes, top);
        this.countries =
                countries.stream().filter(country -> country.region().isPresent()).toList();
    }

    Ministry found(int missions, int directives) {
        var first = notes.id();
        open(headquarters(), first);
        var administrator = staffing.administrator(first, HEADQUARTERS).id();
        var director = staffing.appoint(DIRECTOR, top, HEADQUARTERS, administrator);
        var others =
                List.of(
                        new Duty("audit", "Auditor", "Auditeur", List.of(Role.AUDITOR)),
                        new Duty(
                                "law",
                                "Legal adviser",
                                "Conseiller juridique",
                                List.of(Role.LEGAL)),
                        new Duty("reading", "Reader", "Lecteur", List.of(Role.READER)));
        others.forEach(duty -> staffing.appoint(duty, top, HEADQUARTERS, administrator));
        int desks = Math.clamp(directives / DIRECTIVES_PER_DESK, 2, MOST_DESKS);
        var desk =
                IntStream.rangeClosed(1, desks)
                        .mapToObj(number -> desk(number, administrator))
                        .toList();
        var offices = IntStream.range(0, missions).mapToObj(number -> mission(number)).toList();
        offices.forEach(office -> open(office, administrator));
        var hosts = new Hosts(notes, offices, top, administrator);
        var posts = offices.stream().map(office -> post(office, administrator, hosts)).toList();
        return new Ministry(top, notes.label(Set.of(top)), director, desk, posts);
    }

    private Person desk(int number, UUID by) {
        var duty =
                new Duty(
                        "desk-" + number,
                        "Desk officer " + number,
                        "Rédacteur " + number,
                        List.of(Role.DESK));
        return staffing.appoint(duty, top, HEADQUARTERS, by);
    }

    private Office headquarters() {
        return new Office(
                top,
                HEADQUARTERS,
                OfficeKind.HEADQUARTERS,
                "Ministry of a rehearsal",
                "Ministère d’une répétition",
                Optional.empty(),
                "",
                ZoneOffset.UTC,
                "MON-FRI",
                Optional.empty());
    }

    private Office mission(int number) {
        var country = countries.get(number % countries.size());
        int lap = number / countries.size();
        var kind = lap == 0 ? OfficeKind.EMBASSY : OfficeKind.CONSULATE_GENERAL;
        var french = lap == 0 ? "Ambassade" : "Consulat général";
        return new Office(
                notes.id(),
                new OfficeCode(codeOf(country) + suffix(lap)),
                kind,
                (lap == 0 ? "Embassy, " : "Consulate General, ")
                        + country.name().english()
                        + suffix(lap),
                french + ", " + country.name().french() + suffix(lap),
                Optional.of(country.code()),
                country.name().english(),
                ZoneId.of("UTC"),
                "MON-FRI",
                Optional.of(top));
    }

    private static String codeOf(Country country) {
        var name = country.canonical().toUpperCase(Locale.ROOT).replace('-', ' ');
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }

    /// Nothing for the first mission in a country, then A, B and so on.
    private static String suffix(int lap) {
        return lap == 0 ? "" : " " + Character.toString('A' + lap - 1);
    }

    private void open(Office office, UUID by) {
        var today = LocalDate.ofInstant(notes.now(), ZoneOffset.UTC);
        notes.row(
                Table.OFFICE,
                office.id(),
                office.code(),
                office.kind(),
                office.name(),
                office.nameInFrench(),
                office.country().map(CountryCode::text),
                office.city(),
                office.zone(),
                office.workingWeek(),
                office.parent(),
                notes.now(),
                by);
        notes.row(Table.OFFICE_STATE, notes.id(), office.id(), "OPEN", today, notes.now(), by);
        int label = staffing.administered(office.id());
        notes.entry(
                "OfficeOpened",
                label,
                List.of(office.id()),
                by,
                Map.of("office", office.id(), "code", office.code(), "from", today));
        office.country()
                .ifPresent(host -> {
                    notes.row(
                            Table.ACCREDITATION,
                            notes.id(),
                            office.id(),
                            host,
                            true,
                            today,
                            notes.now(),
                            by);
                    notes.entry(
                            "MissionAccredited",
                            label,
                            List.of(office.id()),
                            by,
                            Map.of("office", office.id(), "host", host, "from", today));
                });
    }

    List<TrialAccount> accounts() {
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
