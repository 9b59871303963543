package chancery.database;

import java.nio.file.Path;
import java.util.List;

/// The processes of an embedded server, for tests that kill it.
public final class KilledServer {

    private KilledServer() {}

    /// Postmaster and backends that work on this folder of data, and no others.
    public static List<ProcessHandle> processesOf(Path folder) {
        return Postmaster.processesOf(folder.resolve("cluster")).stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }
}
