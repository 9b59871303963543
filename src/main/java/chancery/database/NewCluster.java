package chancery.database;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// Makes a cluster beside its place and moves it there when it is whole, so that a half-made one is
/// never mistaken for data.
record NewCluster(Cluster cluster, EmbeddedPostgres.Settings settings) {

    private static final int PASSWORD_BITS = 190;

    void make() {
        try {
            var unfinished = cluster.home().resolve("cluster.unfinished");
            Folders.delete(unfinished);
            createPrivateFolder(unfinished);
            writePassword();
            initialise(unfinished);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"), INCLUDE, StandardOpenOption.APPEND);
            Files.move(unfinished, cluster.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The database cannot be made in %s: %s".formatted(cluster.home(), failure),
                    failure);
        }
    }

    private void createPrivateFolder(Path folder) throws IOException {
        Files.createDirectory(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        cluster.account().own(folder);
    }

    private void writePassword() throws IOException {
        var file = cluster.passwordFile();
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, new BigInteger(PASSWORD_BITS, new SecureRandom()).toString(36));
        cluster.account().own(file);
    }

    private void initialise(Path folder) {
        var words = new ArrayList<>(cluster.account().prefix());
        words.add(cluster.programs().path("initdb"));
        words.add("--pgdata=" + folder);
        words.add("--pwfile=" + cluster.passwordFile());
        words.addAll(OPTIONS);
        if (!settings.isDurable()) {
            words.add("--no-sync");
        }
        var outcome = new Command(words).run();
        if (!outcome.succeeded()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot make its data folder %s: %s"
                            .formatted(folder, outcome.said()));
        }
    }

    // The built-in locale sorts alike on every machine, whatever its C library.
    private static final List<String> OPTIONS =
            List.of(
                    "--username=" + Cluster.SUPERUSER,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions");

    private static final String INCLUDE =
            """

            include 'chancery.conf'
            # Settings of your own, below this line, win over Chancery's.
            """;
}
