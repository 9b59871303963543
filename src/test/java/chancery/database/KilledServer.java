package chancery.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The processes of an embedded server, for tests that kill it.
public final class KilledServer {

    private KilledServer() {}

    /// A connection to the server of this folder as its superuser.
    public static Connection connectTo(Path folder) throws IOException, SQLException {
        var port = Postmaster.of(folder.resolve("cluster")).orElseThrow().port();
        return DriverManager.getConnection(
                Cluster.jdbcUrl(port, "chancery"),
                Cluster.SUPERUSER,
                Files.readString(folder.resolve("password")).strip());
    }

    /// Postmaster and backends that work on this folder of data, and no others.
    public static List<ProcessHandle> processesOf(Path folder) {
        return Postmaster.processesOf(folder.resolve("cluster")).stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }
}
