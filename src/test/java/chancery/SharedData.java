package chancery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Real data that lies beside the repository and is not part of it; tests that read it say when it
/// is missing.
public final class SharedData {

    private SharedData() {}

    /// The folder, by the system property `chancery.shared` or beside the working folder.
    public static Optional<Path> folder() {
        return Stream.of(System.getProperty("chancery.shared", ""), "../shared/data")
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
