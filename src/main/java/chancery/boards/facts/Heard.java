package chancery.boards.facts;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What was said under a directive, sorted to the task, the round and the point for which it
/// counts.
public final class Heard {

    private static final Comparator<Said> BY_TIME =
            Comparator.comparing(Said::heldAt).thenComparing(Said::recordedAt);

    private final Map<UUID, Map<Integer, Map<Integer, List<Said>>>> said;

    private Heard(Map<UUID, Map<Integer, Map<Integer, List<Said>>>> said) {
        this.said = said;
    }

    public static Heard of(Facts facts) {
        var rounds = new HashMap<UUID, List<Dated>>();
        facts.taskings().forEach(tasked -> rounds.put(tasked.id(), tasked.rounds()));
        return new Heard(
                facts.said().stream()
                        .sorted(BY_TIME)
                        .collect(
                                groupingBy(
                                        Said::tasking,
                                        groupingBy(
                                                words ->
                                                        roundOf(
                                                                words,
                                                                rounds.getOrDefault(
                                                                        words.tasking(),
                                                                        List.of())),
                                                groupingBy(Said::point)))));
    }

    /// What was said of each point for a round of a task, in the order of time.
    public Map<Integer, List<Said>> of(Tasked tasked, int round) {
        return said.getOrDefault(tasked.id(), Map.of()).getOrDefault(round, Map.of());
    }

    private static int roundOf(Said words, List<Dated> dated) {
        return words.round()
                .filter(number -> dated.stream().anyMatch(one -> one.number() == number))
                .orElseGet(() -> roundOn(Facts.dayOf(words.heldAt()), dated));
    }

    /// Filed for no round: it counts for the first whose report is not yet due, else for the last.
    private static int roundOn(LocalDate day, List<Dated> dated) {
        return dated.stream()
                .filter(round -> !round.reportBy().isBefore(day))
                .findFirst()
                .or(() -> dated.stream().reduce((earlier, later) -> later))
                .map(Dated::number)
                .orElse(Dated.UNDATED);
    }

    /// Those it was given, and those it spoke of all the same. What it was asked and what was said,
    /// in the order of numbers: boards read the same every time.
    public static Set<Integer> pointsOf(Tasked tasked, Map<Integer, List<Said>> passed) {
        var points = new TreeSet<>(tasked.points().keySet());
        points.addAll(passed.keySet());
        return points;
    }
}
