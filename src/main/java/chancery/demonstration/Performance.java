package chancery.demonstration;

import chancery.demonstration.founding.HoldersLoader;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.founding.MinistryLoader;
import chancery.demonstration.founding.PeopleLoader;
import chancery.demonstration.founding.SeatLoader;
import chancery.demonstration.founding.Secrets;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.Theme;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// One playing of the year: the ministry is founded, then every step happens at its hour.
///
/// @param progress is told a line per phase
record Performance(
        Doors doors, List<Theme> themes, Ids ids, MovableClock clock, Consumer<String> progress) {

    private static final String EARLY = "06:00";
    private static final int STEPS_BETWEEN_LINES = 250;

    void play(Hours hours, Secrets secrets) {
        var cast = Cast.of(hours.calendar(), doors.accounts());
        var beginning = hours.onFirstDay(EARLY);
        clock.moveTo(beginning);
        found(cast, beginning, secrets);
        var hosts = new HostsLoader(doors);
        var desk = cast.in("EUR", "migration-desk", beginning);
        progress.accept("Authorities: " + hosts.addAuthorities(desk));
        progress.accept("Host offices: " + hosts.addOffices(desk));
        var holders = new HoldersLoader(doors, hours.calendar(), hosts);
        progress.accept("Holders: " + holders.addHolders(desk));
        playAll(Year.script(doors, themes, cast, hours, hosts, holders), cast);
    }

    private void found(Cast cast, Instant beginning, Secrets secrets) {
        var ministry = new MinistryLoader(doors, cast, ids, beginning, secrets);
        ministry.establish();
        var administrator = cast.administrator(beginning);
        int people =
                new PeopleLoader(doors, secrets)
                        .openAccounts(administrator.signIn(), administrator.id());
        progress.accept("Accounts: " + people);
        progress.accept("Offices: " + ministry.openOffices());
        progress.accept("Accreditations: " + ministry.accredit());
        var seats = new SeatLoader(doors, cast, administrator);
        progress.accept("Seats: " + seats.createSeats());
        progress.accept("Officers in their seats: " + seats.fillSeats());
    }

    private void playAll(List<Act> acts, Cast cast) {
        for (int done = 0; done < acts.size(); done++) {
            play(acts.get(done), cast);
            if ((done + 1) % STEPS_BETWEEN_LINES == 0 || done + 1 == acts.size()) {
                progress.accept(
                        "The year, up to %s: %d of %d steps"
                                .formatted(Days.of(clock.instant()), done + 1, acts.size()));
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
}
