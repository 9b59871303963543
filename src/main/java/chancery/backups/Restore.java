package chancery.backups;

import chancery.backups.Manifest.Part;
import chancery.database.DatabaseOwner;
import chancery.database.Migrations;
import chancery.database.Scaffold;
import chancery.kernel.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/// Reads a backup into an empty database, all of it or nothing.
public final class Restore {

    private static final String HOLDS_SOMETHING =
            """
            SELECT EXISTS (SELECT FROM missions.office)
                OR EXISTS (SELECT FROM access.officer)
                OR EXISTS (SELECT FROM journal.seal)
            """;

    private final DatabaseOwner owner;

    public Restore(DatabaseOwner owner) {
        this.owner = owner;
    }

    /// What was read.
    public record Done(long rows, long length, String head) {}

    /// Checks every table against its digest while it is read, and the journal's head at the end.
    public Done from(Path file) {
        if (!Files.isReadable(file)) {
            throw new BackupRefused("There is no readable file " + file + ".");
        }
        try (var archive = new ZipFile(file.toFile())) {
            var manifest = manifest(archive);
            Migrations.prepare(owner);
            requireSameMigrations(manifest);
            return restored(archive, manifest);
        } catch (ZipException damaged) {
            throw damagedFile(String.valueOf(damaged.getMessage()));
        } catch (IOException failure) {
            throw new BackupRefused("The backup cannot be read: " + failure.getMessage(), failure);
        } catch (SQLException failure) {
            throw new BackupRefused("Nothing was restored: " + failure.getMessage(), failure);
        }
    }

    private static Manifest manifest(ZipFile archive) throws IOException {
        var entry = archive.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupRefused("This is not a backup of Chancery: it has no list of tables.");
        }
        try (var text = archive.getInputStream(entry)) {
            return Manifest.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void requireSameMigrations(Manifest manifest) {
        var here = Migrations.applied(owner);
        if (!here.equals(manifest.migrations())) {
            throw new BackupRefused(
                    "The backup was taken at migration %s, this version of Chancery is at %s; restore it with the version that took it."
                            .formatted(manifest.migrations().getLast(), here.getLast()));
        }
    }

    private Done restored(ZipFile archive, Manifest manifest) throws SQLException, IOException {
        try (var connection =
                DriverManager.getConnection(owner.url(), owner.name(), owner.password())) {
            connection.setAutoCommit(false);
            requireEmpty(connection);
            var scaffold = Scaffold.takeDown(connection);
            clear(connection, manifest);
            for (var part : manifest.parts()) {
                read(part, archive, connection);
            }
            Tables.setSequences(connection);
            scaffold.putUp();
            var head = Tables.head(connection);
            if (head.position() != manifest.length() || !head.hash().equals(manifest.head())) {
                throw damagedFile("the journal ends elsewhere");
            }
            connection.commit();
            return new Done(
                    manifest.parts().stream().mapToLong(Part::rows).sum(),
                    head.position(),
                    head.hash());
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '5s'");
            statement.execute("LOCK TABLE missions.office IN ACCESS EXCLUSIVE MODE");
            try (var found = statement.executeQuery(HOLDS_SOMETHING)) {
                found.next();
                if (found.getBoolean(1)) {
                    throw new BackupRefused(
                            "The database is not empty: a backup is only restored into an empty one."
                                    + " Name another with --data DIR or CHANCERY_DATABASE_URL.");
                }
            }
        }
    }

    private static void clear(Connection connection, Manifest manifest) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "TRUNCATE "
                            + manifest.parts().stream()
                                    .map(Part::table)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static void read(Part part, ZipFile archive, Connection connection)
            throws SQLException, IOException {
        var entry = archive.getEntry(part.file());
        if (entry == null) {
            throw damagedFile("it lacks " + part.table());
        }
        try (var rows = new DigestInputStream(archive.getInputStream(entry), Sha256.begin())) {
            long count =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY %s (%s) FROM STDIN"
                                            .formatted(part.table(), part.columns()),
                                    rows);
            var digest = HexFormat.of().formatHex(rows.getMessageDigest().digest());
            if (count != part.rows() || !digest.equals(part.sha256())) {
                throw damagedFile("the rows of " + part.table() + " are not those that were saved");
            }
        }
    }

    private static BackupRefused damagedFile(String what) {
        return new BackupRefused("The backup is damaged, nothing was restored: " + what + ".");
    }
}
