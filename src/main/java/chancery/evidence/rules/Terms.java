package chancery.evidence.rules;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a rule is known by, how much it weighs, and what must hold.
///
/// @param answer what a host is likely to answer to a point that breaks it
public record Terms<T>(
        String number, Level level, Optional<HostAnswer> answer, Predicate<T> holds) {

    /// @param answer nothing where no answer is likely
    static <T> Terms<T> of(
            String number, Level level, @Nullable HostAnswer answer, Predicate<T> holds) {
        return new Terms<>(number, level, Optional.ofNullable(answer), holds);
    }
}
