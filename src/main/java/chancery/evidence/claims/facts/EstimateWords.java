package chancery.evidence.claims.facts;

import chancery.evidence.methods.Estimate;
import java.util.Locale;

/// An estimate in one line of text.
final class EstimateWords {

    private EstimateWords() {}

    /// As in `1.86 (1.03 to 3.35)`.
    static String of(Estimate estimate) {
        var interval = estimate.interval();
        return number(estimate.value())
                + " ("
                + number(interval.lower())
                + " to "
                + number(interval.upper())
                + ")";
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.UK, "%,.0f", value)
                : String.format(Locale.UK, "%.3g", value);
    }
}
