package chancery.demonstration.founding;

import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Opens the accounts of the ministry's people, several at a time: a password costs tens of
/// milliseconds by design.
public final class PeopleLoader {

    private final Doors doors;
    private final Secrets secrets;

    public PeopleLoader(Doors doors, Secrets secrets) {
        this.doors = doors;
        this.secrets = secrets;
    }

    public static String name(ScenarioRow person) {
        return person.text("given_name") + " " + person.text("family_name");
    }

    public int openAccounts(String administrator, UUID by) {
        var people =
                ScenarioTable.read("people").stream()
                        .filter(row -> !row.text("person").equals(administrator))
                        .toList();
        int workers = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var opened = people.stream().map(row -> threads.submit(() -> open(row, by))).toList();
            opened.forEach(PeopleLoader::join);
        }
        return people.size();
    }

    private UUID open(ScenarioRow row, UUID by) {
        var signIn = row.text("person");
        return doors.accounts().open(name(row), signIn, secrets.passwordOf(signIn), by);
    }

    private static void join(Future<UUID> opened) {
        try {
            opened.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while opening accounts", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an account cannot be opened", e.getCause());
        }
    }
}
