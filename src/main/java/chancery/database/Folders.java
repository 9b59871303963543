package chancery.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/// Small work on folder trees.
final class Folders {

    private Folders() {}

    /// Deletes the folder with all it holds; what is not there is no error.
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : walk(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    /// Lets every account list and enter the folders, whatever the umask.
    static void makeReadable(Path folder) throws IOException {
        for (var path : walk(folder)) {
            if (Files.isDirectory(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
