package chancery.evidence.rules;

import java.util.Optional;

/// One thing that must hold of figures and of what is said with them.
///
/// The sentence an officer reads when it does not hold is the label of the rule.
public interface Rule {

    /// The number under which the rule is known, `N01` to `N40`.
    String number();

    Level level();

    /// What a host is likely to answer to a point that breaks it.
    default Optional<HostAnswer> answer() {
        return Optional.empty();
    }
}
