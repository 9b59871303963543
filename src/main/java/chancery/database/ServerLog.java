package chancery.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What PostgreSQL writes about itself, read from where this start began.
record ServerLog(Path file, long beginning) {

    // Errors in settings are logged first, then a FATAL that only names the file they are in.
    private static final Pattern COMPLAINT =
            Pattern.compile("(LOG: {2}invalid|LOG: {2}unrecognized|ERROR|FATAL|PANIC)");

    static ServerLog begin(Path file) {
        try {
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException failure) {
            return new ServerLog(file, 0);
        }
    }

    boolean says(String words) {
        return lines().stream().anyMatch(line -> line.contains(words));
    }

    /// The first line that says why it would not start, or what was said otherwise.
    String complaint(String otherwise) {
        return lines().stream().filter(COMPLAINT.asPredicate()).findFirst().orElse(otherwise);
    }

    private List<String> lines() {
        try (var input = Files.newInputStream(file)) {
            input.skipNBytes(beginning);
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            return List.of();
        }
    }
}
