package chancery.boards;

import chancery.directives.wording.PointKind;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything the record holds about one directive that figures are made of, with the time at which
/// each fact became known.
///
/// @param versions in the order of their numbers
public record Facts(
        List<Issued> versions, List<Tasked> taskings, List<Said> said, List<Advised> advised) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    public Facts {
        versions = List.copyOf(versions);
        taskings = List.copyOf(taskings);
        said = List.copyOf(said);
        advised = List.copyOf(advised);
    }

    /// A version in force from an instant on.
    public record Issued(int number, Instant at, Map<Integer, Asked> points) {

        public Issued {
            points = Map.copyOf(points);
        }
    }

    /// A point as one version asks for it.
    public record Asked(int number, PointKind kind, int wordedIn, boolean withdrawn) {}

    /// One mission's task towards one host.
    ///
    /// @param points its numbers, each with the version that gave it
    public record Tasked(
            UUID id,
            UUID mission,
            CountryCode host,
            Instant at,
            Map<Integer, Integer> points,
            List<Dated> rounds,
            Milestones milestones) {

        public Tasked {
            points = Map.copyOf(points);
            rounds = List.copyOf(rounds);
        }

        private Tasked knownAt(Instant known, Set<Integer> versions) {
            var given = new HashMap<>(points);
            given.values().removeIf(since -> !versions.contains(since));
            return new Tasked(id, mission, host, at, given, rounds, milestones.knownAt(known));
        }
    }

    /// When a task was first acknowledged, excused, first reported.
    public record Milestones(
            Optional<Instant> acknowledged, Optional<Instant> excused, Optional<Instant> reported) {

        public static final Milestones NONE =
                new Milestones(Optional.empty(), Optional.empty(), Optional.empty());

        private Milestones knownAt(Instant known) {
            return new Milestones(
                    acknowledged.filter(at -> !at.isAfter(known)),
                    excused.filter(at -> !at.isAfter(known)),
                    reported.filter(at -> !at.isAfter(known)));
        }
    }

    /// A dated round of a task.
    public record Dated(int number, LocalDate nominal, LocalDate deliverBy, LocalDate reportBy) {}

    /// What passed on one point in one engagement, as one version of its record has it.
    ///
    /// @param round the round it was filed for; empty under a standing instruction
    /// @param replacedAt when a correction took the place of that version
    public record Said(
            UUID engagement,
            UUID tasking,
            int point,
            Optional<Integer> round,
            int wording,
            Delivery delivery,
            Optional<HostResponse> response,
            Instant heldAt,
            Instant recordedAt,
            Optional<Instant> replacedAt) {

        private boolean countsAt(Instant known) {
            return !recordedAt.isAfter(known)
                    && replacedAt.filter(at -> !at.isAfter(known)).isEmpty();
        }

        /// The same before anybody knew that it would be corrected.
        private Said asThen() {
            return replacedAt.isEmpty()
                    ? this
                    : new Said(
                            engagement,
                            tasking,
                            point,
                            round,
                            wording,
                            delivery,
                            response,
                            heldAt,
                            recordedAt,
                            Optional.empty());
        }
    }

    /// A mission advised against a point.
    public record Advised(UUID tasking, int point, Instant at) {}

    /// What of it was known at an instant, that instant included.
    public Facts knownAt(Instant known) {
        var issued = versions.stream().filter(version -> !version.at().isAfter(known)).toList();
        var numbers = new HashSet<Integer>();
        issued.forEach(version -> numbers.add(version.number()));
        return new Facts(
                issued,
                taskings.stream()
                        .filter(tasking -> !tasking.at().isAfter(known))
                        .map(tasking -> tasking.knownAt(known, numbers))
                        .toList(),
                said.stream().filter(words -> words.countsAt(known)).map(Said::asThen).toList(),
                advised.stream().filter(caution -> !caution.at().isAfter(known)).toList());
    }
}
