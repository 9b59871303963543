package chancery.rehearsal.founding;

import chancery.access.Labels;
import chancery.access.Role;
import chancery.access.TrialAccount;
import chancery.kernel.Days;
import chancery.kernel.OfficeCode;
import chancery.rehearsal.founding.Post.Person;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;
import chancery.rehearsal.notes.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Opens accounts and seats for the people of an office.
public final class Staffing {

    private static final int WITH_PASSWORD = 24;
    private static final Duration TOKEN_LIFE = Duration.ofDays(3_650);

    private final Notes notes;
    private final UUID headquarters;
    private final List<TrialAccount> accounts = new ArrayList<>();

    public Staffing(Notes notes, UUID headquarters) {
        this.notes = notes;
        this.headquarters = headquarters;
    }

    /// The first to come appoints the others, and itself.
    public Person administrator(UUID id, OfficeCode code) {
        var duty =
                new Duty(
                        "administration",
                        "Administrator",
                        "Administrateur",
                        List.of(Role.ADMINISTRATOR));
        return seat(id, duty, headquarters, code, id);
    }

    public Person appoint(Duty duty, UUID office, OfficeCode code, UUID by) {
        return seat(notes.id(), duty, office, code, by);
    }

    private Person seat(UUID id, Duty duty, UUID office, OfficeCode code, UUID by) {
        var person = open(id, duty, code, by);
        var seat = notes.id();
        int label = administered(office);
        notes.row(
                Table.SEAT,
                seat,
                office,
                duty.slug(),
                duty.title(),
                duty.titleInFrench(),
                duty.roles(),
                notes.now(),
                by);
        notes.entry(
                "SeatCreated",
                label,
                List.of(office),
                by,
                Map.of("office", office, "seat", seat, "title", duty.title()));
        notes.row(Table.HOLDING, notes.id(), seat, id, false, today(), notes.now(), by);
        notes.entry(
                "SeatTaken",
                label,
                List.of(office, seat, id),
                by,
                Map.of(
                        "office", office, "seat", seat, "officer", id, "cover", false, "from",
                        today()));
        return person;
    }

    private Person open(UUID id, Duty duty, OfficeCode code, UUID by) {
        var signIn = code.inAddress().toLowerCase(Locale.ROOT) + "." + duty.slug();
        var person = new Person(id, Words.name(accounts.size()), signIn);
        var secret = accounts.size() < WITH_PASSWORD ? Secret.withPassword() : Secret.tokenOnly();
        notes.row(Table.OFFICER, id, person.name(), notes.now());
        notes.row(Table.CREDENTIAL, id, signIn, secret.hash());
        int own = notes.label(Set.of(id));
        notes.entry("AccountOpened", own, List.of(id), by, Map.of("officer", id, "signIn", signIn));
        var token = notes.id();
        notes.row(
                Table.TOKEN,
                token,
                secret.token().digest(),
                id,
                "API",
                "rehearsal",
                notes.now(),
                notes.now().plus(TOKEN_LIFE));
        notes.entry(
                "TokenGiven",
                own,
                List.of(id),
                id,
                Map.of("officer", id, "token", token, "purpose", "rehearsal"));
        accounts.add(
                new TrialAccount(
                        signIn,
                        secret.password(),
                        secret.token().text(),
                        duty.words(),
                        code.text()));
        return person;
    }

    /// The label of what administrators do with an office.
    public int administered(UUID office) {
        var readers = new HashSet<>(List.of(headquarters, Labels.ADMINISTRATION));
        readers.add(office);
        return notes.label(readers);
    }

    private LocalDate today() {
        return Days.of(notes.now());
    }

    public List<TrialAccount> accounts() {
        return List.copyOf(accounts);
    }
}
