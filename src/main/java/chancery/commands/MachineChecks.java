package chancery.commands;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What can be seen of the machine without a database.
final class MachineChecks {

    private static final int JAVA = 25;
    private static final long ENOUGH_ROOM = 2L << 30;
    private static final double GIBIBYTE = 1 << 30;

    private MachineChecks() {}

    static List<Check> of(Path folder) {
        return List.of(java(), encoding(), folder(folder), room(folder));
    }

    private static Check java() {
        int version = Runtime.version().feature();
        return Check.of(
                version >= JAVA,
                "Java " + Runtime.version(),
                "start Chancery with a JDK 25, named by CHANCERY_JDK");
    }

    private static Check encoding() {
        var names =
                Charset.forName(
                        System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
        boolean well =
                names.equals(StandardCharsets.UTF_8)
                        && Charset.defaultCharset().equals(StandardCharsets.UTF_8);
        return Check.of(
                well,
                "texts are " + Charset.defaultCharset() + ", names of files " + names,
                "names of files with accents may suffer; set LC_ALL=C.UTF-8");
    }

    private static Check folder(Path folder) {
        var there = existing(folder);
        return Check.of(
                Files.isDirectory(there) && Files.isWritable(there),
                "folder of the data " + folder,
                "this account may not write in %s; give it the right to, or choose another with --data"
                        .formatted(there));
    }

    private static Check room(Path folder) {
        try {
            long free = Files.getFileStore(existing(folder)).getUsableSpace();
            return Check.of(
                    free >= ENOUGH_ROOM,
                    "%.1f GiB free where the data lie".formatted(free / GIBIBYTE),
                    "make room: below 2 GiB a busy day may fill the disk");
        } catch (IOException failure) {
            return Check.of(false, "room on the disk", failure.toString());
        }
    }

    /// The folder, or the nearest one above it that is there already.
    private static Path existing(Path folder) {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
