package chancery.alerts;

import java.util.EnumSet;
import java.util.Set;

/// What an office can say about an alert.
public enum AlertStep {
    TAKE(false, EnumSet.complementOf(EnumSet.of(AlertState.CLEARED))),
    PUT_BACK(false, EnumSet.of(AlertState.TAKEN, AlertState.SNOOZED)),
    SNOOZE(false, EnumSet.complementOf(EnumSet.of(AlertState.CLEARED))),
    COMMENT(true, EnumSet.allOf(AlertState.class)),
    ESCALATE(true, EnumSet.of(AlertState.NEW, AlertState.TAKEN, AlertState.SNOOZED)),
    CLEAR(true, EnumSet.complementOf(EnumSet.of(AlertState.CLEARED))),
    REOPEN(true, EnumSet.of(AlertState.CLEARED));

    private final boolean words;
    private final Set<AlertState> from;

    AlertStep(boolean words, Set<AlertState> from) {
        this.words = words;
        this.from = Set.copyOf(from);
    }

    /// Whether it is said with words.
    public boolean needsWords() {
        return words;
    }

    /// Whether it makes sense for an alert that stands so.
    public boolean isPossible(AlertState state) {
        return from.contains(state);
    }

    /// Whether it is for headquarters, which alone sees every source.
    public boolean isForHeadquarters() {
        return this == SNOOZE || this == CLEAR || this == REOPEN || this == ESCALATE;
    }

    /// Whether an alert stands differently after it.
    public boolean changesState() {
        return this != COMMENT;
    }
}
