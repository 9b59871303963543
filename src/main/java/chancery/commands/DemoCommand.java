package chancery.commands;

import chancery.access.TrialAccount;
import chancery.database.Databases;
import chancery.demonstration.Demonstration;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chancery demo`: one year of an invented ministry, ready to be looked at.
@Command(
        name = "demo",
        description = "Show one year of an invented ministry; everything in it is made up.")
public final class DemoCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Mixin private ServerOptions server = new ServerOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the demonstration (default: data/demo where Chancery lies).")
    private @Nullable Path data;

    @Option(names = "--no-browser", description = "Do not try to open a browser.")
    private boolean noBrowser;

    @Override
    public Integer call() {
        var external = System.getenv("CHANCERY_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            System.err.println(
                    "The demonstration never writes into an external database; unset CHANCERY_DATABASE_URL first.");
            return FAILED;
        }
        var accounts = AccountsFile.in(folder());
        var context = start(Databases.open(folder(), Map.of()), accounts);
        if (!context.isActive()) {
            return FAILED;
        }
        var address = Server.addressOf(context);
        tell(address, accounts);
        if (!noBrowser) {
            Browsers.open(address);
        }
        return ServeCommand.RUNNING;
    }

    private Path folder() {
        var chosen =
                data == null
                        ? Path.of(System.getProperty("chancery.home", "."), "data", "demo")
                        : data;
        return chosen.toAbsolutePath().normalize();
    }

    private ConfigurableApplicationContext start(Databases databases, AccountsFile accounts) {
        var context = Server.start(databases, server, true);
        if (stateOf(context) == Demonstration.State.CUT_SHORT) {
            System.out.println(
                    "Loading was cut short last time. The demonstration's database is emptied and loaded anew.");
            context.close();
            databases.startOver();
            context = Server.startAgain(databases, server, true);
        }
        if (stateOf(context) == Demonstration.State.EMPTY) {
            System.out.println("Loading one year of an invented ministry; this happens once.");
            load(context, accounts);
        }
        return context;
    }

    private static void load(ConfigurableApplicationContext context, AccountsFile accounts) {
        try {
            context.getBean(Demonstration.class).load(System.out::println, accounts::write);
        } catch (RuntimeException failure) {
            if (context.isActive()) {
                throw failure;
            }
            System.out.println("Stopped while loading; the next start begins anew.");
        }
    }

    private static Demonstration.State stateOf(ConfigurableApplicationContext context) {
        return context.getBean(Demonstration.class).state();
    }

    private static void tell(String address, AccountsFile file) {
        System.out.println();
        System.out.println("Chancery's demonstration is at " + address);
        System.out.println("Everything in it is invented. Some accounts worth trying:");
        System.out.println();
        var accounts = file.read();
        for (var one : WorthTrying.values()) {
            one.among(accounts).ifPresent(account -> System.out.println(line(one, account)));
        }
        System.out.println();
        System.out.println("All of them, with tokens for the API: " + file.path());
    }

    private static String line(WorthTrying one, TrialAccount account) {
        return "  %-34s %-24s %s".formatted(one.title(), account.signIn(), account.password());
    }
}
