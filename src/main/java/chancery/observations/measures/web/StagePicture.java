package chancery.observations.measures.web;

import chancery.kernel.Days;
import chancery.observations.measures.StageFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The stages of a measure drawn on an axis of days: a dot for the day of each, and a line to the
/// day on which it was recorded.
///
/// @param from the first day of the axis
/// @param to the last
/// @param today where the day that is looked at stands on it
public record StagePicture(LocalDate from, LocalDate to, List<Bar> bars, double today, int height) {

    /// Left of the axis stand the names of the stages.
    public static final int LEFT = 190;

    public static final int WIDTH = 700;
    private static final int ROW = 26;
    private static final int AXIS = WIDTH - LEFT - 20;

    public StagePicture {
        bars = List.copyOf(bars);
    }

    /// One stage.
    public record Bar(StageFact fact, double on, double recorded, int y) {}

    static StagePicture of(List<StageFact> facts, LocalDate today) {
        var days =
                Stream.concat(
                                Stream.of(today),
                                facts.stream()
                                        .flatMap(fact ->
                                                Stream.of(fact.on(), day(fact.firstRecordedAt()))))
                        .sorted()
                        .toList();
        var axis =
                new Axis(
                        days.getFirst(),
                        days.stream().max(Comparator.naturalOrder()).orElse(today));
        var bars =
                IntStream.range(0, facts.size())
                        .mapToObj(row -> bar(facts.get(row), row, axis))
                        .toList();
        return new StagePicture(
                axis.from(), axis.to(), bars, axis.x(today), facts.size() * ROW + 40);
    }

    private static Bar bar(StageFact fact, int row, Axis axis) {
        return new Bar(
                fact, axis.x(fact.on()), axis.x(day(fact.firstRecordedAt())), 20 + row * ROW);
    }

    private static LocalDate day(Instant at) {
        return Days.of(at);
    }

    private record Axis(LocalDate from, LocalDate to) {

        double x(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return Math.round(
                            10.0
                                    * (LEFT
                                            + (double) AXIS
                                                    * ChronoUnit.DAYS.between(from, day)
                                                    / whole))
                    / 10.0;
        }
    }
}
