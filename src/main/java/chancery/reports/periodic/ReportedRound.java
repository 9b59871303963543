package chancery.reports.periodic;

import chancery.directives.Directive;
import chancery.directives.taskings.RoundDays;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which round a periodic report is about, and on which days.
final class ReportedRound {

    private ReportedRound() {}

    /// The round asked for; else the last one whose reports are due by then, else the first.
    static int number(Optional<Integer> asked, List<RoundDays> rounds, Instant asOf) {
        asked.filter(number -> !rounds.isEmpty())
                .filter(number -> rounds.stream().noneMatch(one -> one.number() == number))
                .ifPresent(number -> {
                    throw BadInput.of("round", "reports.fault.round", number);
                });
        var day = Days.of(asOf);
        return asked.or(() ->
                        rounds.stream()
                                .filter(one -> !one.reportBy().isAfter(day))
                                .reduce((earlier, later) -> later)
                                .map(RoundDays::number))
                .orElse(1);
    }

    /// From the day after the round before was to be reported, or the release, to its own report.
    static Period days(Directive directive, List<RoundDays> rounds, int round) {
        var began =
                directive instanceof Directive.Released released
                        ? released.at()
                        : directive.version().writtenAt();
        var from =
                rounds.stream()
                        .filter(one -> one.number() == round - 1)
                        .map(before -> before.reportBy().plusDays(1))
                        .findFirst()
                        .orElse(Days.of(began));
        return new Period(
                from,
                rounds.stream()
                        .filter(one -> one.number() == round)
                        .map(one -> one.reportBy().plusDays(1))
                        .filter(from::isBefore)
                        .findFirst());
    }
}
