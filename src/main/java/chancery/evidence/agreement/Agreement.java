package chancery.evidence.agreement;

import chancery.evidence.methods.Interval;
import java.util.Optional;

/// How far coders agree beyond chance: 1 wholly, 0 as chance would, below 0 worse than chance.
///
/// @param units the things coded that count towards the value
/// @param interval where the method has one
public record Agreement(
        double value, AgreementMethod method, int units, Optional<Interval> interval) {

    /// From here on a coding is customarily held reliable (Krippendorff).
    public static final double RELIABLE = 0.8;

    /// From here on it allows tentative conclusions; below it should not be published.
    public static final double TENTATIVE = 0.667;

    public Reading reading() {
        if (value >= RELIABLE) {
            return Reading.RELIABLE;
        }
        return value >= TENTATIVE ? Reading.TENTATIVE : Reading.NOT_TO_PUBLISH;
    }

    /// What the value is customarily taken to allow.
    public enum Reading {
        RELIABLE,
        TENTATIVE,
        NOT_TO_PUBLISH
    }
}
