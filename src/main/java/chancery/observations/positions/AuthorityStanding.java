package chancery.observations.positions;

import chancery.kernel.CountryCode;
import chancery.observations.Stance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Where one authority stands on an issue.
///
/// @param suggested whether nobody has recorded it and the latest step suggests it
/// @param since the day of the position or of the step that suggests it
public record AuthorityStanding(
        UUID authority,
        String name,
        CountryCode host,
        Stance stance,
        boolean suggested,
        Optional<LocalDate> since,
        Optional<Influence> influence) {}
