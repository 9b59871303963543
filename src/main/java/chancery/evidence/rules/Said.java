package chancery.evidence.rules;

/// What the text beside a figure says of it.
public enum Said {
    NOT_ADJUSTED_FOR_AGE_AND_SEX,
    VISITORS_MAY_BE_COUNTED,
    MIGRATION_ACTS_COUNTED,
    RATES_AND_DIFFERENCE,
    NO_DIFFERENCE_SHOWN,
    RECORDING_DIFFERS,
    DIFFERENT_STAGES,
    BREAK_IN_SERIES,
    GAPS,
    EXTREME_YEAR,
    BOUNDS_OF_UNKNOWN,
    UNDER_REPORTED
}
