package chancery.endurance;

import chancery.database.KilledServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// The program as a process of its own, so that it can be killed.
final class ServingProcess {

    private static final Pattern ADDRESS =
            Pattern.compile("Chancery is at (http://localhost:\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final String address;

    private ServingProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Starts `chancery serve` on a folder of data and waits until it answers.
    static ServingProcess on(Path data) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "chancery.Chancery",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
        try {
            var log = Files.createTempFile(data.getParent(), "serve", ".log");
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return new ServingProcess(process, addressIn(log, process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String addressIn(Path log, Process process) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            var found = ADDRESS.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(1);
            }
            pause();
        }
        throw new AssertionError("it did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return address;
    }

    /// Kills the program as `kill -9` does; its database server goes on.
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Kills the program and every process of its database at once.
    void killWithDatabase(Path data) {
        var all = KilledServer.processesOf(data);
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /// Stops it as Ctrl-C does.
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
