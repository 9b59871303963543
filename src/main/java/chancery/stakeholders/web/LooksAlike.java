package chancery.stakeholders.web;

import chancery.stakeholders.LookAlike;
import java.util.List;

/// Leaves the creation without an answer to keep: the same key may be used again with `another`.
final class LooksAlike extends RuntimeException {

    final transient List<LookAlike> there;

    LooksAlike(List<LookAlike> there) {
        super("looks alike");
        this.there = there;
    }
}
