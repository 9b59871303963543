package chancery.demonstration;

import static java.util.stream.Collectors.joining;

import chancery.access.HeldSeat;
import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.TrialAccount;
import chancery.demonstration.DemonstrationEntry.DemonstrationLoaded;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.founding.MinistryLoader;
import chancery.demonstration.founding.PeopleLoader;
import chancery.demonstration.founding.Secrets;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.Theme;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The door to the demonstration: loads one year of an invented ministry through the doors that
/// officers use, with the clock moved to the hour of every step.
@Service
public class Demonstration {

    private static final String EARLY = "06:00";
    private static final int STEPS_BETWEEN_LINES = 250;

    private final Doors doors;
    private final List<Theme> themes;
    private final Journal journal;
    private final Labels labels;
    private final TransactionTemplate transactions;
    private final Ids ids;
    private final MovableClock clock;

    Demonstration(
            Doors doors,
            List<Theme> themes,
            Journal journal,
            Labels labels,
            TransactionTemplate transactions,
            Ids ids,
            MovableClock clock) {
        this.doors = doors;
        this.themes = List.copyOf(themes);
        this.journal = journal;
        this.labels = labels;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// How far it was loaded.
    public enum State {
        EMPTY,
        /// Loading was cut short: the year cannot go on, and begins anew in an empty database.
        CUT_SHORT,
        LOADED
    }

    public State state() {
        if (doors.settingUp().isNeeded()) {
            return State.EMPTY;
        }
        var cast = Cast.of(ScenarioCalendar.endingBefore(today()), doors.accounts());
        var administrator = cast.administrator(clock.instant());
        var headquarters = doors.missions().headquarters(administrator).id();
        return journal.historyOf(headquarters, administrator).stream()
                        .anyMatch(entry ->
                                entry.kind().equals(DemonstrationLoaded.class.getSimpleName()))
                ? State.LOADED
                : State.CUT_SHORT;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// Loads the year that ends before today into an empty database; the clock goes on from where
    /// it stood.
    ///
    /// @param progress is told a line per phase
    /// @param keep is handed the accounts, the only time their passwords are known
    public void load(Consumer<String> progress, Consumer<List<TrialAccount>> keep) {
        var began = clock.instant();
        long measured = System.nanoTime();
        var hours = Hours.of(ScenarioCalendar.endingBefore(today()));
        var secrets = new Secrets();
        try {
            play(hours, secrets, progress);
        } finally {
            clock.moveTo(began.plus(Duration.ofNanos(System.nanoTime() - measured)));
        }
        keep.accept(accounts(hours, secrets));
        noteLoaded(hours);
    }

    private void play(Hours hours, Secrets secrets, Consumer<String> progress) {
        var cast = Cast.of(hours.calendar(), doors.accounts());
        var beginning =
                hours.at(
                        Hours.HEADQUARTERS,
                        hours.calendar().date(ScenarioCalendar.FIRST_DAY),
                        EARLY);
        clock.moveTo(beginning);
        found(cast, beginning, secrets, progress);
        var hosts = new HostsLoader(doors, hours.calendar());
        var desk = cast.in("EUR", "migration-desk", beginning);
        progress.accept("Authorities: " + hosts.addAuthorities(desk));
        progress.accept("Host offices: " + hosts.addOffices(desk));
        progress.accept("Holders: " + hosts.addHolders(desk));
        playAll(Year.script(doors, themes, cast, hours, hosts), cast, progress);
    }

    private void found(Cast cast, Instant beginning, Secrets secrets, Consumer<String> progress) {
        var ministry = new MinistryLoader(doors, cast, ids, beginning, secrets);
        ministry.establish();
        var administrator = cast.administrator(beginning);
        int people =
                new PeopleLoader(doors, secrets)
                        .openAccounts(administrator.signIn(), administrator.id());
        progress.accept("Accounts: " + people);
        progress.accept("Offices: " + ministry.openOffices());
        progress.accept("Accreditations: " + ministry.accredit());
        progress.accept("Seats: " + ministry.createSeats());
        progress.accept("Officers in their seats: " + ministry.fillSeats());
    }

    private void playAll(List<Act> acts, Cast cast, Consumer<String> progress) {
        for (int done = 0; done < acts.size(); done++) {
            play(acts.get(done), cast);
            if ((done + 1) % STEPS_BETWEEN_LINES == 0 || done + 1 == acts.size()) {
                progress.accept(
                        "The year, up to %s: %d of %d steps"
                                .formatted(today(), done + 1, acts.size()));
            }
        }
    }

    private void play(Act act, Cast cast) {
        clock.moveTo(act.at());
        try {
            act.deed().by(cast.in(act.office(), act.seat(), act.at()));
        } catch (RuntimeException refused) {
            throw new IllegalStateException(act.place() + ": " + refused.getMessage(), refused);
        }
    }

    /// Everybody who holds a seat now, with a fresh token for the API.
    private List<TrialAccount> accounts(Hours hours, Secrets secrets) {
        return Cast.of(hours.calendar(), doors.accounts()).holdings().stream()
                .filter(row -> hours.calendar().period(row).includes(today()))
                .map(row -> account(doors.accounts().officerNamed(row.text("person")), secrets))
                .toList();
    }

    private TrialAccount account(Officer officer, Secrets secrets) {
        var token = doors.tokens().giveToken(officer, "demonstration");
        return new TrialAccount(
                officer.signIn(),
                secrets.passwordOf(officer.signIn()),
                token.text(),
                officer.seats().stream().map(Demonstration::role).collect(joining("; ")),
                officer.seats().stream()
                        .map(seat -> seat.code().text())
                        .distinct()
                        .collect(joining("; ")));
    }

    private static String role(HeldSeat seat) {
        return seat.title()
                + seat.roles().stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(joining(", ", " (", ")"));
    }

    private void noteLoaded(Hours hours) {
        var cast = Cast.of(hours.calendar(), doors.accounts());
        var by = cast.administrator(clock.instant());
        transactions.executeWithoutResult(status -> {
            var headquarters = doors.missions().headquarters(by).id();
            journal.record(
                    new DemonstrationLoaded(
                            headquarters, hours.calendar().dayZero(), by.id(), clock.instant()),
                    labels.openTo(headquarters, Labels.ADMINISTRATION));
        });
    }
}
