package chancery.boards;

import static java.util.stream.Collectors.groupingBy;

import chancery.boards.facts.Facts;
import chancery.boards.facts.Facts.Asked;
import chancery.boards.facts.Said;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// Who used which words for each point; what was delivered stays as it was delivered.
public record Wordings(List<Line> lines) {

    public Wordings {
        lines = List.copyOf(lines);
    }

    /// How words once used stand today.
    public enum Standing {
        IN_FORCE,
        REWORDED,
        WITHDRAWN
    }

    /// One wording of one point.
    ///
    /// @param wording the version that gave it
    /// @param deliveries how often it was used
    /// @param afterwards how many of them after it had ceased to be in force
    public record Line(
            int point,
            int wording,
            Standing standing,
            long deliveries,
            long afterwards,
            List<OfficeCode> missions) {

        public Line {
            missions = List.copyOf(missions);
        }
    }

    private record Use(int point, int wording) {}

    static Wordings of(Facts facts, Function<UUID, OfficeCode> codes) {
        var missions = new HashMap<UUID, OfficeCode>();
        facts.taskings()
                .forEach(tasked -> missions.put(tasked.id(), codes.apply(tasked.mission())));
        var uses =
                facts.said().stream()
                        .filter(said ->
                                said.delivery().counts() && missions.containsKey(said.tasking()))
                        .collect(groupingBy(said -> new Use(said.point(), wordedIn(facts, said))));
        return new Wordings(
                uses.entrySet().stream()
                        .map(use -> line(facts, use.getKey(), use.getValue(), missions::get))
                        .sorted(Comparator.comparing(Line::point).thenComparing(Line::wording))
                        .toList());
    }

    /// A version that left a point as it was used the words of an earlier one.
    private static int wordedIn(Facts facts, Said said) {
        return facts.asked(said.wording(), said.point())
                .map(Asked::wordedIn)
                .orElse(said.wording());
    }

    private static Line line(
            Facts facts, Use use, List<Said> said, Function<UUID, OfficeCode> codes) {
        var ended = endOf(facts, use);
        var missions = new TreeSet<OfficeCode>();
        said.forEach(words -> missions.add(codes.apply(words.tasking())));
        return new Line(
                use.point(),
                use.wording(),
                standing(facts, use),
                said.size(),
                said.stream()
                        .filter(words ->
                                ended.filter(end -> !words.heldAt().isBefore(end)).isPresent())
                        .count(),
                List.copyOf(missions));
    }

    private static Standing standing(Facts facts, Use use) {
        return facts.asked(facts.versions().getLast().number(), use.point())
                .map(point ->
                        point.withdrawn()
                                ? Standing.WITHDRAWN
                                : point.wordedIn() == use.wording()
                                        ? Standing.IN_FORCE
                                        : Standing.REWORDED)
                .orElse(Standing.REWORDED);
    }

    /// When other words took the place of these, or the point was withdrawn.
    private static Optional<Instant> endOf(Facts facts, Use use) {
        return facts.versions().stream()
                .filter(version -> version.number() > use.wording())
                .filter(version ->
                        Optional.ofNullable(version.points().get(use.point()))
                                .filter(point ->
                                        point.withdrawn() || point.wordedIn() != use.wording())
                                .isPresent())
                .map(Facts.Issued::at)
                .findFirst();
    }
}
