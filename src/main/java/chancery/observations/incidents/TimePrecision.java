package chancery.observations.incidents;

/// How exactly the day is known (ACLED codebook, time precision 1 to 3).
public enum TimePrecision {
    DAY(0),
    WEEK(6),
    WIDER(31);

    private final int days;

    TimePrecision(int days) {
        this.days = days;
    }

    /// The number of the codebook.
    public int number() {
        return ordinal() + 1;
    }

    /// How many days it may lie to either side.
    public int days() {
        return days;
    }
}
