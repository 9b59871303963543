package chancery.commands;

import chancery.backups.Backup;
import chancery.backups.BackupRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `chancery backup FILE`: the whole database in one file.
@Command(
        name = "backup",
        description = "Write the whole database into one file; our own server goes on meanwhile.")
public final class BackupCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final double MEBIBYTE = 1 << 20;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "Where to write it, readable by you alone.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Logs.keepToWarnings();
        try (var databases = data.beside()) {
            var written = new Backup(databases).to(file.toAbsolutePath());
            System.out.printf(
                    "Saved %,d rows in %,.1f MiB; the journal ends at %,d. Head: %s%n",
                    written.rows(), Files.size(file) / MEBIBYTE, written.length(), written.head());
            return 0;
        } catch (BackupRefused refusal) {
            System.err.println(refusal.getMessage());
            return FAILED;
        }
    }
}
