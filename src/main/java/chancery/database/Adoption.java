package chancery.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Looks whether a server still runs on the cluster after Chancery was killed, and takes it over.
record Adoption(Cluster cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WRONG_PASSWORD = "28P01";

    /// The port of the server that runs, or nothing once the folder is certainly free.
    ///
    /// A server that is starting or stopping, and backends that outlive theirs, are waited for.
    Optional<Integer> runningPort() {
        var until = Instant.now().plus(PATIENCE);
        var processes = Postmaster.processesOf(cluster.data());
        while (!processes.isEmpty()) {
            var postmaster = Postmaster.of(cluster.data()).filter(this::isOurs);
            if (postmaster.isPresent()) {
                return Optional.of(postmaster.get().port());
            }
            if (Instant.now().isAfter(until)) {
                throw new DatabaseUnavailable(
                        "PostgreSQL processes %s still hold %s and do not answer; end them first."
                                .formatted(processes, cluster.data()));
            }
            pause();
            processes = Postmaster.processesOf(cluster.data());
        }
        removeStaleFile();
        return Optional.empty();
    }

    private boolean isOurs(Postmaster postmaster) {
        var url = Cluster.jdbcUrl(postmaster.port(), "postgres");
        try (var connection =
                        DriverManager.getConnection(url, Cluster.SUPERUSER, cluster.password());
                var answer = connection.createStatement().executeQuery("SHOW data_directory")) {
            answer.next();
            return Files.isSameFile(Path.of(answer.getString(1)), cluster.data());
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw new DatabaseUnavailable(
                        "A PostgreSQL server (process %d) runs on %s but does not accept the password in %s; end it first."
                                .formatted(
                                        postmaster.pid(), cluster.data(), cluster.passwordFile()),
                        refused);
            }
            return false;
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /// Only now, with no process left: the file is also what keeps two servers off one folder.
    /// Where processes cannot be seen, PostgreSQL itself has to judge.
    private void removeStaleFile() {
        try {
            if (Postmaster.canBeSeen()) {
                Files.deleteIfExists(Postmaster.fileOf(cluster.data()));
            }
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The stale file %s cannot be removed."
                            .formatted(Postmaster.fileOf(cluster.data())),
                    failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for PostgreSQL.", interrupted);
        }
    }
}
