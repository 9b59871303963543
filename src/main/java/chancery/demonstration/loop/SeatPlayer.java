package chancery.demonstration.loop;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import chancery.access.Officer;
import chancery.demonstration.founding.Seating;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plays who comes and goes: seats handed over, leave covered.
///
/// It is entered on the working day before, so that the right to act is there in time.
public record SeatPlayer(Doors doors, Cast cast, Hours hours) {

    private static final String NINE = "09:00";
    private static final String EIGHT = "08:00";

    /// Seats left and taken during the year, and leave.
    public List<Act> changesOfSeats() {
        var acts = new ArrayList<Act>();
        for (var row : cast.holdings().rows()) {
            row.given("to")
                    .map(hours.calendar()::date)
                    .ifPresent(
                            to -> acts.add(act(to, EIGHT, row, by -> seating(by).vacate(row, to))));
            var from = hours.calendar().date(row.text("from"));
            if (from.isAfter(hours.calendar().date(ScenarioCalendar.FIRST_DAY))) {
                acts.add(act(from, NINE, row, by -> appoint(row, from, by)));
            }
        }
        ScenarioTable.read("cover").stream()
                .map(row ->
                        act(
                                hours.calendar().date(row.text("from")),
                                NINE,
                                row,
                                by -> cover(row, by)))
                .forEach(acts::add);
        return acts;
    }

    private Act act(LocalDate day, String time, ScenarioRow row, Act.Deed deed) {
        var eve = hours.at(Hours.HEADQUARTERS, workingDayBefore(day), time);
        return new Act(eve, row.place(), Hours.HEADQUARTERS, "administrator", deed);
    }

    private static LocalDate workingDayBefore(LocalDate day) {
        var before = day.minusDays(1);
        return before.getDayOfWeek() == SATURDAY || before.getDayOfWeek() == SUNDAY
                ? workingDayBefore(before)
                : before;
    }

    private Seating seating(Officer by) {
        return new Seating(doors, by);
    }

    private void appoint(ScenarioRow row, LocalDate from, Officer by) {
        var officer = doors.accounts().officerNamed(row.text("person")).id();
        seating(by).appoint(row, officer, Period.since(from));
    }

    private void cover(ScenarioRow row, Officer by) {
        var period = hours.calendar().period(row);
        var noon = hours.at(row.text("office"), period.from(), "12:00");
        var covering = cast.in(row.text("covered_by_office"), row.text("covered_by_seat"), noon);
        seating(by)
                .cover(
                        row,
                        covering.id(),
                        new Period(period.from(), Optional.of(period.to().orElseThrow())));
    }
}
