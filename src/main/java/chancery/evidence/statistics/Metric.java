package chancery.evidence.statistics;

/// What kind of number an observation is; one kind never stands for another.
public enum Metric {
    /// Events or persons over a period.
    COUNT,
    /// Persons at a day.
    STOCK,
    /// Events or persons per so many people.
    RATE,
    /// A part of a whole.
    SHARE,
    /// Set to 100 at some time, or weighed.
    INDEX;

    /// Whether it is a number of people or acts.
    public boolean isCounted() {
        return this == COUNT || this == STOCK;
    }

    /// Whether it cannot be read without what it was divided by.
    public boolean needsDenominator() {
        return this == RATE || this == SHARE;
    }
}
