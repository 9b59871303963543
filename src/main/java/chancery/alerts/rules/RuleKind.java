package chancery.alerts.rules;

import chancery.kernel.ApproachLevel;
import chancery.kernel.Precedence;

/// The rules there are, each with its threshold as it usually stands and may be set.
public enum RuleKind {
    /// A host refuses a point at a level or above.
    REFUSAL(
            Unit.LEVEL,
            ApproachLevel.MINISTER.ordinal(),
            ApproachLevel.WORKING.ordinal(),
            ApproachLevel.HEAD_OF_STATE.ordinal(),
            Precedence.PRIORITY),
    /// A promise is open so many days after its day.
    OVERDUE_COMMITMENT(Unit.DAYS, 5, 0, 365, Precedence.ROUTINE),
    /// A round of a directive closes with less than this share of its cells delivered.
    LOW_SHARE(Unit.PERCENT, 50, 1, 100, Precedence.ROUTINE),
    /// A source is retracted.
    RETRACTED_SOURCE(Unit.NONE, 0, 0, 0, Precedence.PRIORITY),
    /// Both coders place a measure this many steps from the middle, on the same side.
    MEASURE_ASSESSED(Unit.STEPS, 2, 1, 3, Precedence.ROUTINE),
    /// The matter of an incident stands otherwise than when it was reported.
    MATTER_CHANGED(Unit.NONE, 0, 0, 0, Precedence.PRIORITY),
    /// A measure that answers a point reaches another stage.
    MEASURE_MOVED(Unit.NONE, 0, 0, 0, Precedence.ROUTINE);

    private final Unit unit;
    private final int usual;
    private final int least;
    private final int most;
    private final Precedence precedence;

    RuleKind(Unit unit, int usual, int least, int most, Precedence precedence) {
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.precedence = precedence;
    }

    /// What the threshold counts.
    public enum Unit {
        LEVEL,
        DAYS,
        PERCENT,
        STEPS,
        NONE
    }

    public Unit unit() {
        return unit;
    }

    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /// How fast its alerts are served unless it is set otherwise.
    public Precedence precedence() {
        return precedence;
    }
}
