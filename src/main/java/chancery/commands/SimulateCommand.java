package chancery.commands;

import chancery.access.TrialAccount;
import chancery.database.Databases;
import chancery.rehearsal.DayLog;
import chancery.rehearsal.WorkingDay;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chancery simulate`: a working day of scripted officers.
@Command(
        name = "simulate",
        description =
                "Play a working day of scripted officers through the API; only on invented data, since it files and releases.")
public final class SimulateCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--officers",
            paramLabel = "N",
            defaultValue = "20",
            description = "Officers who work at once (default: ${DEFAULT-VALUE}).")
    private int officers = 20;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "5",
            description = "How long they work (default: ${DEFAULT-VALUE}).")
    private double minutes = 5;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "A Chancery that runs, as http://localhost:8080; without it one is started on the data folder.")
    private Optional<URI> address = Optional.empty();

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "accounts.tsv of what runs there (default: that of the data folder).")
    private Optional<Path> accounts = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Lets officers choose otherwise (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() throws InterruptedException {
        var file = new AccountsFile(accounts.orElse(data.folder().resolve("accounts.tsv")));
        var known = file.read().stream().map(SimulateCommand::account).toList();
        if (known.isEmpty()) {
            System.err.println(
                    "There are no accounts in %s; name the accounts.tsv of a demonstration or of generated data with --accounts."
                            .formatted(file.path()));
            return FAILED;
        }
        try {
            var log =
                    address.isPresent()
                            ? play(new WorkingDay(address.get(), known))
                            : onOwnData(data.open(), known);
            System.out.print(log);
            return log.errors().isEmpty() ? 0 : FAILED;
        } catch (IllegalArgumentException refusal) {
            System.err.println(refusal.getMessage());
            return FAILED;
        }
    }

    private DayLog onOwnData(Databases databases, List<TrialAccount> known)
            throws InterruptedException {
        var context = Server.start(databases, ServerOptions.anywhere(), false);
        try {
            return play(new WorkingDay(URI.create(Server.addressOf(context)), known));
        } finally {
            context.close();
        }
    }

    private DayLog play(WorkingDay day) throws InterruptedException {
        return day.play(officers, Duration.ofMillis((long) (minutes * 60_000)), seed);
    }

    private static TrialAccount account(TrialAccount known) {
        return new TrialAccount(
                known.signIn(), known.password(), known.token(), known.role(), known.office());
    }
}
