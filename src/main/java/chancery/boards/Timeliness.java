package chancery.boards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import chancery.boards.facts.Facts;
import chancery.boards.facts.Said;
import chancery.boards.facts.Tasked;
import chancery.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// How long it took from release to the first word of the mission, to the first engagement, to the
/// first report. Offices are measured, individuals never.
public record Timeliness(Legs all, List<Line> offices) {

    public Timeliness {
        offices = List.copyOf(offices);
    }

    /// An office with its times.
    public record Line(OfficeCode office, Legs legs) {}

    /// The three times, all from the release.
    public record Legs(Leg acknowledged, Leg engaged, Leg reported) {}

    /// The middle time and the one that nine in ten keep, over those tasks that came so far.
    public record Leg(Ratio came, Optional<Duration> median, Optional<Duration> ninetieth) {

        static Leg of(List<Optional<Duration>> times) {
            var came = times.stream().flatMap(Optional::stream).sorted().toList();
            return new Leg(new Ratio(came.size(), times.size()), at(came, 50), at(came, 90));
        }

        /// The nearest rank.
        private static Optional<Duration> at(List<Duration> sorted, int percent) {
            return sorted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sorted.get((sorted.size() * percent + 99) / 100 - 1));
        }
    }

    private record Times(
            OfficeCode office,
            Optional<Duration> acknowledged,
            Optional<Duration> engaged,
            Optional<Duration> reported) {}

    static Timeliness of(Facts facts, Function<UUID, OfficeCode> codes) {
        Map<UUID, Optional<Said>> first =
                facts.said().stream()
                        .filter(said -> said.delivery().counts())
                        .collect(
                                groupingBy(
                                        Said::tasking, minBy(Comparator.comparing(Said::heldAt))));
        var times = new ArrayList<Times>();
        for (var tasked : facts.taskings()) {
            times.add(
                    new Times(
                            codes.apply(tasked.mission()),
                            since(tasked, tasked.milestones().acknowledged()),
                            since(
                                    tasked,
                                    first.getOrDefault(tasked.id(), Optional.empty())
                                            .map(Said::heldAt)),
                            since(tasked, tasked.milestones().reported())));
        }
        return new Timeliness(
                legs(times),
                times.stream().collect(groupingBy(Times::office)).entrySet().stream()
                        .map(office -> new Line(office.getKey(), legs(office.getValue())))
                        .sorted(Comparator.comparing(Line::office))
                        .toList());
    }

    /// What was said before the release, as at an earlier occasion, took no time.
    private static Optional<Duration> since(Tasked tasked, Optional<Instant> then) {
        return then.map(
                at -> at.isBefore(tasked.at()) ? Duration.ZERO : Duration.between(tasked.at(), at));
    }

    private static Legs legs(List<Times> times) {
        return new Legs(
                Leg.of(times.stream().map(Times::acknowledged).toList()),
                Leg.of(times.stream().map(Times::engaged).toList()),
                Leg.of(times.stream().map(Times::reported).toList()));
    }
}
