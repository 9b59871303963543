package chancery.evidence.figures;

import java.util.Optional;
import java.util.UUID;

/// One group, place or line of a figure: the series counted, and the series it is divided by.
public record FigureSide(String label, UUID numerator, Optional<UUID> denominator) {}
