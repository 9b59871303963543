package chancery.commands;

import chancery.database.KeeperSql;
import chancery.journal.Export;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chancery export`: takes the record out, as text.
@Command(name = "export", description = "Write the journal as text that can be checked anywhere.")
public final class ExportCommand implements Callable<Integer> {

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            required = true,
            description = "Where to write the journal.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (var databases = data.beside();
                var target = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            var head = Export.write(KeeperSql.open(databases.owner()), target);
            System.out.println("Head: " + head);
            return 0;
        }
    }
}
