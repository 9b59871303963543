package chancery.commands;

import chancery.database.DatabaseUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chancery doctor`: looks at an installation and says what to do.
@Command(
        name = "doctor",
        description = "Look at machine, folder and database; each line says ok, or what to do.")
public final class DoctorCommand implements Callable<Integer> {

    private static final int SOMETHING_TO_DO = 1;

    @Mixin private DataOptions data = new DataOptions();

    @Override
    public Integer call() {
        Logs.keepToWarnings();
        var checks = new ArrayList<>(MachineChecks.of(data.folder()));
        checks.addAll(database());
        checks.forEach(System.out::println);
        return checks.stream().allMatch(Check::well) ? 0 : SOMETHING_TO_DO;
    }

    private List<Check> database() {
        try (var databases = data.beside()) {
            return DatabaseChecks.of(databases);
        } catch (DatabaseUnavailable why) {
            return List.of(Check.of(false, "database", String.valueOf(why.getMessage())));
        }
    }
}
