package chancery.observations.positions;

import chancery.kernel.CountryCode;
import chancery.observations.Stance;
import java.util.UUID;

/// An authority that stood otherwise at the later of two times.
///
/// @param steps towards support; negative when it moved away, 0 when either end is not known
public record PositionMove(
        UUID issue,
        UUID authority,
        String name,
        CountryCode host,
        Stance from,
        Stance to,
        int steps) {}
