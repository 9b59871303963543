package chancery.commands;

import chancery.database.Databases;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the data are; every command that touches them takes these options.
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "Folder of the embedded database (default: ${DEFAULT-VALUE}). "
                            + "CHANCERY_DATABASE_URL, _USER and _PASSWORD name an external one instead.")
    private Path folder = Path.of("data");

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    /// For a command that may run beside a server.
    Databases beside() {
        return Databases.beside(folder(), System.getenv());
    }

    Databases open() {
        return Databases.open(folder(), System.getenv());
    }
}
