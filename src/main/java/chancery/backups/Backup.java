package chancery.backups;

import chancery.backups.Manifest.Part;
import chancery.database.DatabaseOwner;
import chancery.database.Databases;
import chancery.database.Migrations;
import chancery.database.Scaffold;
import chancery.kernel.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/// Writes the whole database into a file, as it stood at one instant.
///
/// In our own server the superuser reads and the service goes on meanwhile. At an external one the
/// owner has to lift the reading rule that is forced upon it, for which the service waits.
public final class Backup {

    /// What was written.
    public record Written(long rows, long length, String head) {}

    private final Databases databases;

    public Backup(Databases databases) {
        this.databases = databases;
    }

    /// Writes the file beside its place first; nobody finds half a backup there.
    public Written to(Path file) {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Manifest manifest;
            try (var archive =
                    new ZipOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                manifest = write(archive);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return new Written(
                    manifest.parts().stream().mapToLong(Part::rows).sum(),
                    manifest.length(),
                    manifest.head());
        } catch (IOException failure) {
            throw new BackupRefused("The backup cannot be written to " + file + ".", failure);
        } catch (SQLException failure) {
            throw new BackupRefused(
                    "The database cannot be read: " + failure.getMessage(), failure);
        }
    }

    private Manifest write(ZipOutputStream archive) throws SQLException, IOException {
        var migrations = Migrations.applied(databases.owner());
        var reader = databases.superuser().orElse(databases.owner());
        try (var connection = connect(reader)) {
            if (databases.superuser().isEmpty()) {
                Scaffold.liftReadingRule(connection);
            }
            var parts = new ArrayList<Part>();
            for (var table : Tables.all(connection)) {
                parts.add(write(table, connection, archive));
            }
            var head = Tables.head(connection);
            var manifest =
                    new Manifest(Instant.now(), head.position(), head.hash(), migrations, parts);
            archive.putNextEntry(new ZipEntry(Manifest.NAME));
            archive.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
            // What was lifted for reading is forced again: nothing of this transaction stays.
            connection.rollback();
            return manifest;
        }
    }

    private static Connection connect(DatabaseOwner reader) throws SQLException {
        var connection =
                DriverManager.getConnection(reader.url(), reader.name(), reader.password());
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private static Part write(Part table, Connection connection, ZipOutputStream archive)
            throws SQLException, IOException {
        archive.putNextEntry(new ZipEntry(table.file()));
        var digested = new DigestOutputStream(new KeptOpen(archive), Sha256.begin());
        long rows =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "COPY %s (%s) TO STDOUT".formatted(table.table(), table.columns()),
                                digested);
        archive.closeEntry();
        return new Part(
                table.table(),
                rows,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                table.columns());
    }
}
