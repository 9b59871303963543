package chancery.directives.planning;

import chancery.directives.cadence.Cadence;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.wording.Instruction;
import chancery.missions.calendar.MissionCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Puts the rounds of an instruction on a mission's calendar.
///
/// A due day that falls on a weekend or a holiday of the host moves to the next day on which the
/// mission works.
public final class RoundPlan {

    private RoundPlan() {}

    /// The rounds of one mission, counted from the day of release.
    public static List<TaskedRound> of(
            Instruction instruction, MissionCalendar calendar, LocalDate released) {
        return switch (instruction.cadence()) {
            case Cadence.Once _ ->
                    instruction.deliverBy().map(day -> single(instruction, calendar, day)).stream()
                            .toList();
            case Cadence.Standing _ -> List.of();
            case Cadence.Recurring _ ->
                    between(
                            instruction,
                            calendar,
                            released,
                            released.plusYears(Cadence.YEARS_AHEAD));
        };
    }

    /// The rounds that fall between two days, both included.
    public static List<TaskedRound> between(
            Instruction instruction, MissionCalendar calendar, LocalDate from, LocalDate to) {
        return instruction.cadence().roundsBetween(from, to).stream()
                .map(round ->
                        planned(
                                round.number(),
                                round.nominal(),
                                round.nominal().plusDays(instruction.reportDays()),
                                calendar))
                .toList();
    }

    private static TaskedRound single(
            Instruction instruction, MissionCalendar calendar, LocalDate day) {
        return planned(1, day, instruction.reportBy().orElse(day), calendar);
    }

    private static TaskedRound planned(
            int number, LocalDate deliver, LocalDate report, MissionCalendar calendar) {
        var due = calendar.moved(deliver);
        var reportBy = calendar.workingDayOnOrAfter(report);
        return TaskedRound.planned(
                number,
                deliver,
                due.actual(),
                reportBy.isBefore(due.actual()) ? due.actual() : reportBy,
                due.isMoved() ? due.inWords(Locale.ENGLISH) : "",
                due.isMoved() ? due.inWords(Locale.FRENCH) : "");
    }
}
