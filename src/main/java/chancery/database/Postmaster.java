package chancery.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What `postmaster.pid` says of the server that runs, or ran, on a data folder.
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    static Path fileOf(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Reads the file; none when there is none or it is not yet written to the end.
    static Optional<Postmaster> of(Path data) {
        try {
            var lines = Files.readAllLines(fileOf(data));
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(
                            new Postmaster(
                                    Long.parseLong(lines.getFirst().strip()),
                                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /// The living PostgreSQL processes of a data folder, found by where they stand and not by what
    /// the file says: its number may by now belong to a zombie or to a stranger.
    static Set<Long> processesOf(Path data) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> worksIn(data, pid))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean worksIn(Path data, long pid) {
        return canBeSeen()
                ? standsIn(data, Path.of("/proc", Long.toString(pid)))
                : isNamedBy(data, pid);
    }

    /// Whether this system shows where a process stands; a zombie stands nowhere.
    static boolean canBeSeen() {
        return Files.exists(Path.of("/proc/self/cwd"));
    }

    private static boolean standsIn(Path data, Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && stands(data, process);
        } catch (IOException gone) {
            return false;
        }
    }

    /// In a container root may not look at other accounts' processes; then the owner must do.
    private static boolean stands(Path data, Path process) throws IOException {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (AccessDeniedException hidden) {
            return Files.getOwner(process).equals(Files.getOwner(data))
                    && !Files.readString(process.resolve("status")).contains("State:\tZ");
        }
    }

    private static boolean isNamedBy(Path data, long pid) {
        return of(data).filter(file -> file.pid == pid).isPresent()
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
    }
}
