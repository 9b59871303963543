package chancery.observations.positions;

/// Where a step on the way of a position is seen.
public enum Lane {
    SAID_TO_US("/engagements/"),
    SAID_IN_PUBLIC("/observations/statements/"),
    DONE("/observations/measures/");

    private final String page;

    Lane(String page) {
        this.page = page;
    }

    /// How the address begins that opens the source of a step.
    public String page() {
        return page;
    }
}
