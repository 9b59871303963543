package chancery.evidence.claims.strength;

import chancery.evidence.sources.Credibility;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Everything that decides how strong a claim is.
///
/// @param saysNoDifference the claim itself says that no difference is shown
public record Weighed(
        List<Backing> backing, List<Lowering> figures, boolean saysNoDifference, int thisYear) {

    public Weighed {
        backing = List.copyOf(backing);
        figures = List.copyOf(figures);
    }

    int best() {
        return backing.stream().mapToInt(Backing::weight).max().orElse(0);
    }

    long origins() {
        return backing.stream().map(Backing::origin).distinct().count();
    }

    /// Whether anything of the best weight is kept as a copy.
    boolean copyKept() {
        return backing.stream().filter(one -> one.weight() == best()).anyMatch(Backing::copyKept);
    }

    /// Whether the most credible item is no better than these.
    boolean onlyCredible(Collection<Credibility> these) {
        var given = backing.stream().map(Backing::credibility).flatMap(Optional::stream).toList();
        return !given.isEmpty() && these.containsAll(given);
    }
}
