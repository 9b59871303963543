package chancery.evidence.rules;

import chancery.evidence.statistics.Observation;
import java.math.BigDecimal;

/// A rate as an office published it, beside the count and the population it should come from.
///
/// @param per the multiplier, as 100,000
/// @param decimals how many the office publishes; files may have lost zeros at the end
public record PublishedRate(
        Observation rate, Observation count, Observation population, double per, int decimals) {

    /// The published rate lies within half a unit of its last decimal of the one worked out.
    boolean agrees() {
        var published = rate.figure().number();
        var events = count.figure().number();
        var people = population.figure().number();
        if (published.isEmpty() || events.isEmpty() || people.isEmpty()) {
            return true;
        }
        var again = per * events.get().doubleValue() / people.get().doubleValue();
        return Math.abs(again - published.get().doubleValue()) <= halfUnit();
    }

    private double halfUnit() {
        return BigDecimal.valueOf(5, decimals + 1).doubleValue() * (1 + 1e-9);
    }
}
