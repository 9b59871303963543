package chancery.evidence.statistics;

import chancery.evidence.methods.Tally;
import chancery.evidence.methods.Unit;
import chancery.kernel.BadInput;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// A figure with everything without which it must not be shown.
///
/// @param unit as the office writes it, as `NR` or `P_HTHAB`
/// @param area the office's code of the place, as `MT`
/// @param flags what the office says about it
/// @param parts the figures it was divided from, if it was: observations of their own
public record Observation(
        Figure figure,
        String unit,
        Metric metric,
        Stage stage,
        GroupDefinition group,
        OffenceScope offences,
        ReferencePeriod period,
        String area,
        Set<Flag> flags,
        Vintage vintage,
        Capture capture,
        Optional<Division> parts) {

    public Observation {
        flags = Flag.ordered(flags);
        if (unit.isBlank()) {
            throw BadInput.of("unit", "evidence.fault.observed-unit-blank");
        }
        if (area.isBlank()) {
            throw BadInput.of("area", "evidence.fault.area-blank");
        }
        if (parts.isPresent() && !metric.needsDenominator()) {
            throw BadInput.of("parts", "evidence.fault.parts-of-a-count", metric);
        }
        if (metric.isCounted()) {
            requireCountable(figure);
        }
    }

    /// What was divided by what; each has its own source, period and group.
    public record Division(Observation numerator, Observation denominator) {}

    private static void requireCountable(Figure figure) {
        figure.number()
                .filter(number -> number.signum() < 0)
                .ifPresent(number -> {
                    throw BadInput.of("value", "evidence.fault.events-negative", number);
                });
    }

    /// A rate or share can only be shown with what it was divided by.
    public boolean lacksDenominator() {
        return metric.needsDenominator() && parts.isEmpty();
    }

    /// The count as events over another observation as base, for the methods.
    public Tally among(Observation base) {
        return new Tally(
                whole(count()),
                base.count().doubleValue(),
                new Unit((stage + " " + offences.code()).strip(), base.stage.name()));
    }

    private static long whole(BigDecimal count) {
        if (count.scale() > 0) {
            throw BadInput.of("value", "evidence.fault.not-whole", count);
        }
        return count.longValueExact();
    }

    private BigDecimal count() {
        return figure.number()
                .orElseThrow(() -> BadInput.of("value", "evidence.fault.no-number", figure))
                .stripTrailingZeros();
    }
}
