package chancery.messaging;

import chancery.kernel.Precedence;

/// How fast a message goes to those who must act and to those who are only informed.
///
/// Information never goes faster than action.
public record Precedences(Precedence action, Precedence info) {

    public Precedences {
        if (info.compareTo(action) > 0) {
            throw new IllegalArgumentException(
                    "information copies cannot go faster than action: " + info + " over " + action);
        }
    }

    /// The same speed for all.
    public static Precedences of(Precedence all) {
        return new Precedences(all, all);
    }

    /// The prosigns of the precedence line, as in `O R`, or one letter when both are equal.
    @Override
    public String toString() {
        return action == info
                ? String.valueOf(action.prosign())
                : action.prosign() + " " + info.prosign();
    }
}
