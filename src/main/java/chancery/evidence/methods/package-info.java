/// Methods: rates, shares, ratios, differences and their intervals, as pure functions.
///
/// A [Tally] is events over a base, in a unit; every [Estimate] carries its [Measure], its [Method]
/// and its [Interval]. What a method is not defined for is refused in a sentence that names the
/// input. Overlapping intervals are no test of a difference: [RateRatios] and [RateDifferences]
/// are.
///
/// Formulas after the papers named at each; the form of Byar's limits, exact limits below ten
/// events and no standardised rate below ten are the practice of the UK's public health offices.
///
/// - **Uses:** `kernel` for refusals, commons-statistics for distributions.
/// - **Leaves to others:** adjusting for age and sex (`evidence.standardisation`), whether two
///   figures may be compared at all.
@NamedInterface
@NullMarked
package chancery.evidence.methods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
