package chancery.alerts;

import chancery.kernel.Precedence;

/// How fast a signal is to be served, and whether at night.
///
/// @param night ordered for an immediate one; a flash needs no order
public record Urgency(Precedence precedence, boolean night) {

    public static final Urgency ROUTINE = of(Precedence.ROUTINE);

    public static Urgency of(Precedence precedence) {
        return new Urgency(precedence, false);
    }

    /// Whether it is acted on at any hour (5 FAH-2 H-421).
    public boolean atAnyHour() {
        return isAtLeast(Precedence.FLASH) || night && isAtLeast(Precedence.IMMEDIATE);
    }

    /// Whether whoever should know is told at once.
    public boolean isUrgent() {
        return isAtLeast(Precedence.IMMEDIATE);
    }

    private boolean isAtLeast(Precedence other) {
        return precedence.number() >= other.number();
    }
}
