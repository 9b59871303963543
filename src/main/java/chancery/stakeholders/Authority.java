package chancery.stakeholders;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A ministry, court, police, town or organisation of a host.
///
/// @param version the id of the row that says so now; a correction names the one it was made from
/// @param recordedFor the mission in whose name it was recorded; headquarters when empty
public record Authority(
        UUID id,
        UUID version,
        CountryCode host,
        Optional<UUID> recordedFor,
        AuthorityDraft described) {

    public AuthorityKind kind() {
        return described.kind();
    }

    /// The name in its own language.
    public String name() {
        return described.name();
    }

    public Optional<UUID> parent() {
        return described.parent();
    }

    /// Whether it exists on a day.
    public boolean existsOn(LocalDate day) {
        return described.abolishedOn().map(day::isBefore).orElse(true);
    }
}
