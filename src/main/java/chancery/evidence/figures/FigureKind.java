package chancery.evidence.figures;

/// What a figure puts beside what.
public enum FigureKind {
    /// Rates of one or more groups, year by year.
    RATES_OVER_TIME,
    /// Counts alone, year by year, where no population fits them.
    COUNTS_OVER_TIME,
    /// Two groups at one time, with both counts and both populations.
    TWO_GROUPS,
    /// Places beside each other, each with the limits that its size allows.
    FUNNEL,
    /// Parts of a total, with bounds for those nobody knows of.
    SHARE;

    public boolean isOverTime() {
        return this == RATES_OVER_TIME || this == COUNTS_OVER_TIME;
    }

    boolean needsDenominators() {
        return this != COUNTS_OVER_TIME;
    }
}
