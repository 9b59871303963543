package chancery.boards.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// The last word between each mission and headquarters about making each point.
public final class LastAdvice {

    private final Map<UUID, Map<Integer, Advised>> advised;

    private LastAdvice(Map<UUID, Map<Integer, Advised>> advised) {
        this.advised = advised;
    }

    /// Of everything known about a directive.
    public static LastAdvice of(Facts facts) {
        return new LastAdvice(
                facts.advised().stream()
                        .collect(
                                groupingBy(
                                        Advised::tasking,
                                        toMap(
                                                Advised::point,
                                                Function.identity(),
                                                BinaryOperator.maxBy(
                                                        Comparator.comparing(Advised::at))))));
    }

    /// About one point of one task; empty where nobody advised against it.
    public Optional<Advised> on(Tasked tasked, int point) {
        return Optional.ofNullable(advised.getOrDefault(tasked.id(), Map.of()).get(point));
    }
}
