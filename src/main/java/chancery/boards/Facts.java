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

        private Tasked knownAt(Instant known, Set<Integer> versions, List<Extended> extended) {
            var given = new HashMap<>(points);
            given.values().removeIf(since -> !versions.contains(since));
            var dated =
                    rounds.stream()
                            .filter(round -> round.planned().filter(known::isBefore).isEmpty())
                            .map(round -> round.withTime(id, extended))
                            .toList();
            return new Tasked(id, mission, host, at, given, dated, milestones.knownAt(known));
        }
    }

    /// When a task was first acknowledged, and first reported.
    public record Milestones(Optional<Instant> acknowledged, Optional<Instant> reported) {

        public static final Milestones NONE = new Milestones(Optional.empty(), Optional.empty());

        private Milestones knownAt(Instant known) {
            return new Milestones(
                    acknowledged.filter(at -> !at.isAfter(known)),
                    reported.filter(at -> !at.isAfter(known)));
        }
    }

    /// A dated round of a task.
    ///
    /// @param planned when it was planned ahead; empty for those made with the task
    public record Dated(
            int number,
            LocalDate nominal,
            LocalDate deliverBy,
            LocalDate reportBy,
            Optional<Instant> planned) {

        /// Made together with its task.
        public Dated(int number, LocalDate nominal, LocalDate deliverBy, LocalDate reportBy) {
            this(number, nominal, deliverBy, reportBy, Optional.empty());
        }

        /// With the last of the extensions of it.
        private Dated withTime(UUID tasking, List<Extended> extended) {
            return extended.stream()
                    .filter(more -> more.tasking().equals(tasking) && more.round() == number)
                    .reduce((earlier, later) -> later)
                    .map(more ->
                            new Dated(number, nominal, more.deliverBy(), more.reportBy(), planned))
                    .orElse(this);
        }
    }

    /// More time for one round, from an instant on.
    public record Extended(
            UUID tasking, int round, LocalDate deliverBy, LocalDate reportBy, Instant at) {}

    /// Excused from rounds, or owing them again, from an instant on.
    ///
    /// @param lastRound empty when every later round is meant as well
    public record Excused(
            UUID tasking,
            int firstRound,
            Optional<Integer> lastRound,
            boolean excused,
            Instant at) {

        private boolean isAbout(UUID task, int round) {
            return tasking.equals(task)
                    && round >= firstRound
                    && lastRound.filter(last -> round > last).isEmpty();
        }
    }

    /// Since when a task is excused from a round; empty when it owes it.
    public Optional<Instant> excusedSince(UUID tasking, int round) {
        return excused.stream()
                .filter(word -> word.isAbout(tasking, round))
                .reduce((earlier, later) -> later)
                .filter(Excused::excused)
                .map(Excused::at);
    }

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

    /// A mission advised against a point, or headquarters answered.
    ///
    /// @param until with an exemption: the last day on which it holds
    public record Advised(
            UUID tasking, int point, Instant at, Advice standing, Optional<LocalDate> until) {

        /// What holds from then on.
        public enum Advice {
            CAUTIONED,
            MAINTAINED,
            EXEMPT
        }

        /// By the mission.
        public Advised(UUID tasking, int point, Instant at) {
            this(tasking, point, at, Advice.CAUTIONED, Optional.empty());
        }
    }

    /// Whether all that was said had been recorded by then.
    boolean isSaidBy(Instant known) {
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
}
