package chancery.evidence.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A rule about one kind of thing: two groups, a series, a set, words.
///
/// @param <T> what it looks at
public interface RuleOn<T> extends Rule {

    Terms<T> terms();

    @Override
    default String number() {
        return terms().number();
    }

    @Override
    default Level level() {
        return terms().level();
    }

    @Override
    default Optional<HostAnswer> answer() {
        return terms().answer();
    }

    /// Those of the rules that do not hold, in their order.
    static <T, R extends RuleOn<T>> List<R> broken(R[] rules, T thing) {
        return Stream.of(rules).filter(rule -> !rule.terms().holds().test(thing)).toList();
    }
}
