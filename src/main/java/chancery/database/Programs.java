package chancery.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's own programs, unpacked once from the archive inside Chancery.
record Programs(Path folder) {

    private static final String MARKER = "complete";

    /// Unpacks them below the given folder unless that was done before.
    static Programs unpackedIn(Path parent) {
        try {
            var connection = archive().openConnection();
            connection.setUseCaches(false);
            var folder = parent.resolve("postgres-" + fingerprint(connection));
            if (!Files.exists(folder.resolve(MARKER))) {
                unpack(connection, folder);
            }
            return new Programs(folder);
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot be unpacked to %s: %s"
                            .formatted(parent, failure.getMessage()),
                    failure);
        }
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    private static URL archive() {
        var name = "/postgres-%s-%s.txz".formatted(system(), processor());
        return Optional.ofNullable(Programs.class.getResource(name))
                .orElseThrow(() ->
                        new DatabaseUnavailable(
                                "Chancery brings no PostgreSQL for this machine (%s); point it to an external one."
                                        .formatted(name)));
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac")
                ? "darwin"
                : System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static String processor() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }

    /// Names the archive without reading it, so that a start costs nothing and an upgrade is
    /// noticed.
    private static String fingerprint(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(URLConnection connection, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var archive =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(connection.getInputStream()))) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                write(entry, archive, unfinished.resolve(entry.getName()).normalize());
            }
        }
        Files.createFile(unfinished.resolve(MARKER));
        Folders.makeReadable(unfinished);
        putInPlace(unfinished, folder);
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream archive, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, path, StandardCopyOption.REPLACE_EXISTING);
            var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    /// Another process may have been quicker; its copy is as good as ours.
    private static void putInPlace(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException occupied) {
            Folders.delete(unfinished);
            if (!Files.exists(folder.resolve(MARKER))) {
                throw occupied;
            }
        }
    }
}
