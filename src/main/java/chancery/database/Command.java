package chancery.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A small program of the operating system or of PostgreSQL, run to its end.
record Command(List<String> words) {

    Command {
        words = List.copyOf(words);
    }

    static Command of(List<String> prefix, String... words) {
        return new Command(Stream.concat(prefix.stream(), Stream.of(words)).toList());
    }

    /// Runs it with plain English messages and nothing of the caller's PostgreSQL environment.
    Outcome run() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said.strip());
        } catch (IOException missing) {
            return new Outcome(127, words.getFirst() + " cannot be run: " + missing.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(
                    "Interrupted while waiting for " + words.getFirst() + ".", interrupted);
        }
    }

    /// How it ended and what it said.
    record Outcome(int code, String said) {

        boolean succeeded() {
            return code == 0;
        }
    }
}
