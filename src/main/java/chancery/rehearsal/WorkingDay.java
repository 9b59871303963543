package chancery.rehearsal;

import chancery.access.TrialAccount;
import chancery.rehearsal.officers.Desk;
import chancery.rehearsal.officers.Line;
import chancery.rehearsal.officers.MissionOfficer;
import chancery.rehearsal.officers.Office;
import chancery.rehearsal.officers.Tally;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The door to scripted officers: lets them work against a running Chancery through its public API,
/// and tells how it went.
///
/// One in five sits at headquarters and reads, answers and looks at boards; the others work the
/// inbox of a mission each. They begin with what waits there, so that every day is different.
public final class WorkingDay {

    private static final int ONE_DESK_IN = 5;
    private static final int LONGEST_PAUSE_MILLIS = 400;

    private final URI address;
    private final List<TrialAccount> accounts;

    public WorkingDay(URI address, List<TrialAccount> accounts) {
        this.address = address;
        this.accounts = List.copyOf(accounts);
    }

    /// Lets so many officers work for so long.
    ///
    /// @throws IllegalArgumentException when the accounts do not suffice
    public DayLog play(int officers, Duration time, long seed) throws InterruptedException {
        var tally = new Tally();
        var queries = new ConcurrentLinkedQueue<String>();
        var scripts = scripts(officers, tally, queries, seed);
        var begun = Instant.now();
        var end = begun.plus(time);
        var threads = new ArrayList<Thread>();
        for (int at = 0; at < scripts.size(); at++) {
            var script = scripts.get(at);
            var pauses = new Random(seed + at);
            threads.add(Thread.ofVirtual().start(() -> work(script, end, pauses)));
        }
        for (var thread : threads) {
            thread.join();
        }
        return tally.log(Duration.between(begun, Instant.now()));
    }

    private static void work(Runnable script, Instant end, Random pauses) {
        try {
            while (Instant.now().isBefore(end)) {
                script.run();
                Thread.sleep(pauses.nextInt(LONGEST_PAUSE_MILLIS));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Runnable> scripts(
            int officers, Tally tally, ConcurrentLinkedQueue<String> queries, long seed) {
        int desks = Math.max(1, officers / ONE_DESK_IN);
        var scripts = new ArrayList<Runnable>();
        accounts.stream()
                .filter(account -> account.role().contains("(desk"))
                .limit(desks)
                .map(account ->
                        new Desk(
                                new Line(address, account.token(), tally),
                                queries,
                                new Random(seed + account.signIn().hashCode())))
                .forEach(scripts::add);
        Office.among(accounts).stream()
                .limit(officers - scripts.size())
                .map(office ->
                        new MissionOfficer(
                                office,
                                new Line(address, office.officer().token(), tally),
                                new Line(address, office.head().token(), tally),
                                queries,
                                new Random(seed + office.code().hashCode())))
                .forEach(scripts::add);
        if (scripts.size() < officers) {
            throw new IllegalArgumentException(
                    "The accounts suffice for %d officers, not for %d: one per mission with an officer and a releaser."
                            .formatted(scripts.size(), officers));
        }
        return scripts;
    }
}
