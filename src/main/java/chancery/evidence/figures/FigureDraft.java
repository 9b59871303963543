package chancery.evidence.figures;

import chancery.evidence.rules.Said;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A figure as an officer picks it.
///
/// @param sides in the order of their labels, unless they were ranked
/// @param from the first period of a figure over time; all there are without it
/// @param to the last one; the only one of a figure that is not over time
/// @param per the multiplier of rates, as 100,000
/// @param said what the text beside it says
/// @param ranked whether sides were put in another order than the alphabet's, on purpose
public record FigureDraft(
        String title,
        FigureKind kind,
        List<FigureSide> sides,
        Optional<ReferencePeriod> from,
        Optional<ReferencePeriod> to,
        double per,
        Set<Said> said,
        String note,
        boolean ranked,
        Beside beside) {

    public static final int MOST_SIDES = 60;

    public FigureDraft {
        sides = List.copyOf(sides);
        var ordered = EnumSet.noneOf(Said.class);
        ordered.addAll(said);
        said = Collections.unmodifiableSet(ordered);
    }

    /// Every series it names, those beside it among them.
    public List<UUID> series() {
        return Stream.concat(
                        Stream.concat(sides.stream(), beside.mirror().stream())
                                .flatMap(side ->
                                        Stream.concat(
                                                Stream.of(side.numerator()),
                                                side.denominator().stream())),
                        beside.against().stream())
                .distinct()
                .toList();
    }
}
