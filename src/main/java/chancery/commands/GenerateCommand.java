package chancery.commands;

import chancery.access.TrialAccount;
import chancery.rehearsal.Generated;
import chancery.rehearsal.NotEmpty;
import chancery.rehearsal.Rehearsal;
import chancery.rehearsal.Scale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chancery generate`: a made-up ministry of any size, to measure on.
@Command(
        name = "generate",
        description = "Fill an empty database with a made-up ministry of any size, to measure on.")
public final class GenerateCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final double MEBIBYTE = 1 << 20;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--missions",
            paramLabel = "N",
            defaultValue = "300",
            description = "Missions (default: ${DEFAULT-VALUE}).")
    private int missions = 300;

    @Option(
            names = "--directives",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Directives (default: ${DEFAULT-VALUE}).")
    private int directives = 1_000;

    @Option(
            names = "--engagements",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Engagements (default: ${DEFAULT-VALUE}).")
    private int engagements = 1_000_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed makes the same ministry (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            defaultValue = "2026-10-31",
            description = "The last day of its two years of work (default: ${DEFAULT-VALUE}).")
    private LocalDate until = LocalDate.of(2026, 10, 31);

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description =
                    "Where accounts and tokens are listed (default: accounts.tsv in the data folder).")
    private Optional<Path> accounts = Optional.empty();

    @Override
    public Integer call() {
        Logs.keepToWarnings();
        var file = new AccountsFile(accounts.orElse(data.folder().resolve("accounts.tsv")));
        try (var databases = data.open()) {
            var scale = new Scale(missions, directives, engagements, seed, until);
            var made =
                    new Rehearsal(databases.owner())
                            .generate(
                                    scale,
                                    System.out::println,
                                    all ->
                                            file.write(
                                                    all.stream()
                                                            .map(GenerateCommand::account)
                                                            .toList()));
            tell(made, file);
            return 0;
        } catch (NotEmpty | IllegalArgumentException refusal) {
            System.err.println(refusal.getMessage());
            return FAILED;
        }
    }

    private static TrialAccount account(TrialAccount made) {
        return new TrialAccount(
                made.signIn(), made.password(), made.token(), made.role(), made.office());
    }

    private static void tell(Generated made, AccountsFile file) {
        long seconds = Math.max(1, made.took().toSeconds());
        System.out.printf(
                "Made %,d rows, %,d of them entries of the journal, in %d s (%,d rows/s); the database takes %,.0f MiB.%n",
                made.rows(),
                made.entries(),
                seconds,
                made.rows() / seconds,
                made.bytes() / MEBIBYTE);
        System.out.println("Everything in it is invented. Head of the journal: " + made.head());
        System.out.println("Who can sign in, with tokens for the API: " + file.path());
    }
}
