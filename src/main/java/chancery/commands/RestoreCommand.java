package chancery.commands;

import chancery.backups.BackupRefused;
import chancery.backups.Restore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `chancery restore FILE`: a backup into an empty database.
@Command(
        name = "restore",
        description = "Read a backup into an empty database, all of it or nothing.")
public final class RestoreCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "What `chancery backup` wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Logs.keepToWarnings();
        try (var databases = data.open()) {
            var done = new Restore(databases.owner()).from(file);
            System.out.printf(
                    "Restored %,d rows; the journal ends at %,d as it did. Head: %s%n",
                    done.rows(), done.length(), done.head());
            return 0;
        } catch (BackupRefused refusal) {
            System.err.println(refusal.getMessage());
            return FAILED;
        }
    }
}
