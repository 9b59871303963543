package chancery.rehearsal;

import chancery.rehearsal.loading.Loading;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// Tells how fast it goes.
record Pace(Scale scale, Loading loading, Instant begun, Consumer<String> progress) {

    void tell(int engagements) {
        long millis = Math.max(1, Duration.between(begun, Instant.now()).toMillis());
        progress.accept(
                "%,11d of %,d engagements, %,d rows, %,d rows/s"
                        .formatted(
                                engagements,
                                scale.engagements(),
                                loading.rows(),
                                loading.rows() * 1_000 / millis));
    }
}
