package chancery.evidence.methods;

/// The name by which a figure says how it was found.
public enum Method {
    /// Chi-square quantiles of a Poisson count (Garwood 1936).
    EXACT_POISSON,
    /// Byar's approximation with the upper limit at `x + 1` (Breslow and Day 1987).
    BYAR,
    /// Byar's approximation at `x + 0.5`: other numbers than [#BYAR], kept for checks against R.
    BYAR_MIDPOINT,
    /// Inversion of the score test of a Poisson count.
    SCORE_COUNT,
    /// Wilson 1927.
    WILSON,
    /// Normal approximation of the logarithm.
    LOG_NORMAL,
    /// Clopper and Pearson's limits of one count among the sum of both.
    EXACT_CONDITIONAL,
    /// Wilson's limits of one count among the sum of both.
    SCORE_CONDITIONAL,
    /// The exact one with half the probability of what was seen.
    MID_P,
    /// Normal approximation of a difference.
    WALD,
    /// Inversion of the score test under the constraint of the difference.
    SCORE_DIFFERENCE,
    /// Dobson, Kuulasmaa, Eberle and Scherer 1991.
    DOBSON,
    /// Fay and Feuer 1997.
    GAMMA,
    /// Greenland and Robins 1985.
    MANTEL_HAENSZEL
}
