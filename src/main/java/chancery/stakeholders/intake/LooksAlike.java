package chancery.stakeholders.intake;

import chancery.stakeholders.LookAlike;
import java.util.List;

/// Ends a row whose record looks like one that is there; what the row stored goes with it.
final class LooksAlike extends RuntimeException {

    final transient List<LookAlike> there;

    LooksAlike(List<LookAlike> there) {
        super("looks alike");
        this.there = there;
    }

    List<LookAlike> there() {
        return there;
    }
}
