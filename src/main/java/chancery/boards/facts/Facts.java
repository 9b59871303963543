package chancery.boards.facts;

import chancery.directives.wording.PointKind;
import chancery.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Everything the record holds about one directive that figures are made of, with the time at which
/// each fact became known.
///
/// @param versions in the order of their numbers
public record Facts(
        List<Issued> versions,
        List<Tasked> taskings,
        List<Said> said,
        List<Advised> advised,
        List<Extended> extended,
        List<Excused> excused) {

    public static final Facts NONE =
            new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        versions = List.copyOf(versions);
        taskings = List.copyOf(taskings);
        said = List.copyOf(said);
        advised = List.copyOf(advised);
        extended = List.copyOf(extended);
        excused = List.copyOf(excused);
    }

    /// A version in force from an instant on.
    public record Issued(int number, Instant at, Map<Integer, Asked> points) {

        public Issued {
            points = Map.copyOf(points);
        }
    }

    /// A point as one version asks for it.
    public record Asked(int number, PointKind kind, int wordedIn, boolean withdrawn) {}

    /// A point as a version asks for it; empty where that version does not have it.
    public Optional<Asked> asked(int version, int point) {
        return versions.stream()
                .filter(issued -> issued.number() == version)
                .findFirst()
                .flatMap(issued -> Optional.ofNullable(issued.points().get(point)));
    }

    /// Since when a task is excused from a round; empty when it owes it.
    public Optional<Instant> excusedSince(UUID tasking, int round) {
        return excused.stream()
                .filter(word -> word.isAbout(tasking, round))
                .reduce((earlier, later) -> later)
                .filter(Excused::excused)
                .map(Excused::at);
    }

    /// Whether all that was said had been recorded by then.
    public boolean isSaidBy(Instant known) {
        return said.stream().noneMatch(words -> words.recordedAt().isAfter(known));
    }

    /// What of it was known at an instant, that instant included.
    public Facts knownAt(Instant known) {
        var issued = versions.stream().filter(version -> !version.at().isAfter(known)).toList();
        var numbers = new HashSet<Integer>();
        issued.forEach(version -> numbers.add(version.number()));
        var time = extended.stream().filter(more -> !more.at().isAfter(known)).toList();
        return new Facts(
                issued,
                taskings.stream()
                        .filter(tasking -> !tasking.at().isAfter(known))
                        .map(tasking -> tasking.knownAt(known, numbers, time))
                        .toList(),
                said.stream().filter(words -> words.countsAt(known)).map(Said::asThen).toList(),
                advised.stream().filter(caution -> !caution.at().isAfter(known)).toList(),
                time,
                excused.stream().filter(word -> !word.at().isAfter(known)).toList());
    }

    /// The version in force at the end of a day; before all versions the first.
    public Issued inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !dayOf(version.at()).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> versions.getFirst());
    }

    /// The day on which figures count an instant.
    public static LocalDate dayOf(Instant at) {
        return Days.of(at);
    }
}
