package chancery.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a data folder to one Chancery process; the operating system lets go of it when that dies.
final class FolderLock {

    // A process loses a file lock as soon as it closes any channel on that file, so a second try
    // in the same process must be turned away before it opens one.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        var real = created(folder);
        if (!HELD_HERE.add(real)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new FolderLock(real, locked(real.resolve("lock"), folder));
        } catch (IOException failure) {
            HELD_HERE.remove(real);
            throw notWritable(folder, failure);
        } catch (RuntimeException failure) {
            HELD_HERE.remove(real);
            throw failure;
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    private static FileChannel locked(Path file, Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(folder, Files.readString(file).strip());
        }
        var pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static DatabaseUnavailable inUse(Path folder, String process) {
        return new DatabaseUnavailable(
                "The data folder %s is in use by process %s; stop that one or choose another folder."
                        .formatted(folder, process));
    }

    private static DatabaseUnavailable notWritable(Path folder, IOException failure) {
        var reason =
                failure instanceof AccessDeniedException
                        ? "this account may not"
                        : failure.toString();
        return new DatabaseUnavailable(
                "Chancery cannot write in the data folder %s (%s); give %s the right to, or choose another folder."
                        .formatted(
                                folder,
                                reason,
                                Optional.ofNullable(System.getProperty("user.name")).orElse("it")),
                failure);
    }

    void release() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The lock of " + folder + " cannot be given back.", failure);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
