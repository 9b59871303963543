package chancery.evidence.rules;

import chancery.evidence.methods.UnknownBounds;
import chancery.evidence.statistics.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A total and the groups into which an office divided it; parts that it left out are left out here
/// too.
public record Breakdown(Observation total, List<Observation> parts, Set<Said> said) {

    public Breakdown {
        parts = List.copyOf(parts);
        said = Set.copyOf(said);
    }

    Optional<BigDecimal> whole() {
        return total.figure().number();
    }

    Stream<BigDecimal> published() {
        return parts.stream().flatMap(part -> part.figure().number().stream());
    }

    BigDecimal sum() {
        return published().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What belongs to none of the parts; below zero if the parts exceed the total.
    BigDecimal rest() {
        return whole().orElseGet(this::sum).subtract(sum());
    }

    /// Between which shares a part lies.
    public UnknownBounds boundsOf(Observation part) {
        var group = part.figure().number().orElseThrow().longValueExact();
        return new UnknownBounds(
                group, sum().longValueExact() - group, whole().orElseThrow().longValueExact());
    }
}
