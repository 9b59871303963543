package chancery.missions.intake;

/// How a file is taken.
public enum ImportMode {
    /// Everything is done and then undone: the results are those that taking it would have.
    TRIAL,
    /// All rows, or none when one of them is refused.
    ALL_OR_NOTHING,
    /// Every row that can be taken, each by itself.
    EACH_ROW;

    /// Whether anything may remain of it.
    public boolean stores() {
        return this != TRIAL;
    }
}
