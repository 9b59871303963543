package chancery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Real data that is not part of the repository; tests that need it say so when it is missing.
public final class SharedData {

    private SharedData() {}

    /// The folder, from the system property `chancery.shared` or beside the repository.
    public static Optional<Path> folder() {
        return Stream.of(System.getProperty("chancery.shared", ""), "../shared/data")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
