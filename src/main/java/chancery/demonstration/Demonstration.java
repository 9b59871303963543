package chancery.demonstration;

import chancery.access.Labels;
import chancery.access.TrialAccount;
import chancery.demonstration.DemonstrationEntry.DemonstrationLoaded;
import chancery.demonstration.founding.Secrets;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.Theme;
import chancery.journal.Journal;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The door to the demonstration: loads one year of an invented ministry through the doors that
/// officers use, with the clock moved to the hour of every step.
@Service
public class Demonstration {

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
        return Days.of(clock.instant());
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
            new Performance(doors, themes, ids, clock, progress).play(hours, secrets);
        } finally {
            clock.moveTo(began.plus(Duration.ofNanos(System.nanoTime() - measured)));
        }
        keep.accept(
                new TrialAccounts(doors.accounts(), doors.tokens(), secrets).on(today(), hours));
        noteLoaded(hours);
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
