package chancery.observations.measures;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.UUID;

/// An act of state of a host.
///
/// @param version the id of the row that says so now; a correction names the one it was made from
/// @param recordedAt when this version was recorded
public record Measure(
        UUID id,
        UUID version,
        CountryCode host,
        MeasureDraft described,
        int label,
        Instant recordedAt) {

    /// The title in English, by which officers speak of it.
    public String title() {
        return described.englishTitle();
    }
}
