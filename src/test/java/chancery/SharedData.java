package chancery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the collection of real data that some tests read; a fresh clone does without it.
public final class SharedData {

    private SharedData() {}

    /// The folder named by the system property `chancery.shared`, or the one beside the clone.
    public static Optional<Path> folder() {
        return Stream.of(System.getProperty("chancery.shared", ""), "../shared/data")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
