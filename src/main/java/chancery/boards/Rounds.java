package chancery.boards;

import static java.time.temporal.ChronoUnit.DAYS;

import chancery.boards.facts.Dated;
import chancery.boards.facts.Facts;
import chancery.boards.facts.Tasked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The rounds of a directive over all its missions, whose calendars differ by days.
public record Rounds(List<Span> all) {

    public Rounds {
        all = List.copyOf(all);
    }

    /// One round: the day its cadence names, the last day of delivery, and of report, in any
    /// mission.
    public record Span(int number, Optional<Dates> dates) {}

    /// The days of a dated round.
    public record Dates(LocalDate nominal, LocalDate lastDelivery, LocalDate lastReport) {

        private Dates and(Dates other) {
            return new Dates(
                    nominal.isBefore(other.nominal) ? nominal : other.nominal,
                    later(lastDelivery, other.lastDelivery),
                    later(lastReport, other.lastReport));
        }

        private static LocalDate later(LocalDate one, LocalDate two) {
            return one.isAfter(two) ? one : two;
        }
    }

    /// The rounds of what is known; one without dates where the directive has none.
    static Rounds of(Facts facts) {
        var dates = new TreeMap<Integer, Dates>();
        for (var tasked : facts.taskings()) {
            tasked.rounds()
                    .forEach(round -> dates.merge(round.number(), datesOf(round), Dates::and));
        }
        boolean undated = facts.taskings().stream().map(Tasked::rounds).anyMatch(List::isEmpty);
        if (dates.isEmpty() || undated && !dates.containsKey(Dated.UNDATED)) {
            return new Rounds(List.of(new Span(Dated.UNDATED, Optional.empty())));
        }
        return new Rounds(
                dates.entrySet().stream()
                        .map(round -> new Span(round.getKey(), Optional.of(round.getValue())))
                        .toList());
    }

    private static Dates datesOf(Dated round) {
        return new Dates(round.nominal(), round.deliverBy(), round.reportBy());
    }

    /// The round to look at on a day: the first that is not yet reported everywhere, else the last.
    /// Between two rounds the one just reported stays until half of the time to the next delivery
    /// is over, so that what came of it can be read.
    public int currentOn(LocalDate day) {
        Span reported = all.getFirst();
        for (var round : all) {
            if (round.dates().filter(dates -> dates.lastReport().isBefore(day)).isEmpty()) {
                return staysUntilHalfway(reported, round, day) ? reported.number() : round.number();
            }
            reported = round;
        }
        return reported.number();
    }

    private static boolean staysUntilHalfway(Span reported, Span next, LocalDate day) {
        var end = reported.dates().map(Dates::lastReport).filter(last -> last.isBefore(day));
        return end.isPresent()
                && next.dates()
                        .filter(dates ->
                                DAYS.between(end.get(), day) * 2
                                        < DAYS.between(end.get(), dates.lastDelivery()))
                        .isPresent();
    }
}
