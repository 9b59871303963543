package chancery.evidence.claims.strength;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How strong a claim is, with the two reasons that set it and what would raise it.
///
/// @param start its first reason, unless two caps bind
/// @param caps all that apply, the lowest first
public record Strength(StrengthLevel level, StrengthStart start, List<StrengthCap> caps) {

    private static final int REASONS = 2;

    public Strength {
        caps = List.copyOf(caps);
    }

    /// Starts from the best source; the lowest cap wins.
    public static Strength of(Weighed claim) {
        var start = claim.best();
        var caps =
                StrengthCap.on(claim).stream()
                        .sorted(Comparator.comparing(StrengthCap::level).reversed())
                        .toList();
        var level =
                caps.stream()
                        .map(StrengthCap::level)
                        .reduce(StrengthLevel.startingAt(start), StrengthLevel::cappedBy);
        return new Strength(level, StrengthStart.of(start), caps);
    }

    /// The caps that hold it where it is; what lifts all of them raises it.
    public List<StrengthCap> binding() {
        return caps.stream().filter(cap -> cap.level() == level).toList();
    }

    /// The two reasons that set it: where it starts, and what binds it most; values of enumerations
    /// whose labels say them.
    public List<Enum<?>> reasons() {
        return Stream.concat(Stream.<Enum<?>>of(start), caps.stream().map(cap -> (Enum<?>) cap))
                .limit(REASONS)
                .toList();
    }
}
