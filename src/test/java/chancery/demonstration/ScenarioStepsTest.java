package chancery.demonstration;

import static chancery.demonstration.Scenario.CALENDAR;
import static chancery.demonstration.Scenario.acts;
import static chancery.demonstration.Scenario.covers;
import static chancery.demonstration.Scenario.key;
import static chancery.demonstration.Scenario.row;
import static chancery.demonstration.Scenario.steps;
import static chancery.demonstration.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.demonstration.stage.ScenarioRow;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/// The steps of the year: who acts when, and whether that was possible on the day.
class ScenarioStepsTest {
    @Test
    void every_step_is_taken_by_a_seat_that_someone_holds_that_day() {
        assertThat(acts())
                .allMatch(act ->
                        covers(
                                "holdings",
                                CALENDAR.date(act.number("day")),
                                key(act, "office", "seat"),
                                "office",
                                "seat"));
    }

    @Test
    void no_one_on_leave_acts() {
        var absent = acts().filter(act -> !act.place().startsWith("timeline"));

        assertThat(absent)
                .noneMatch(act ->
                        covers(
                                "cover",
                                CALENDAR.date(act.number("day")),
                                key(act, "office", "seat"),
                                "office",
                                "seat"));
    }

    @Test
    void steps_fall_on_working_days_of_the_year_at_times_of_the_day() {
        acts().map(act -> act.text("time")).forEach(LocalTime::parse);
        assertThat(acts())
                .allMatch(act -> act.number("day") >= -365 && act.number("day") < 0)
                .allMatch(act ->
                        Scenario.isWorkingDay(
                                row("offices", "code", act.text("office")).text("working_week"),
                                CALENDAR.date(act.number("day"))));
    }

    @Test
    void steps_are_written_in_the_order_in_which_they_happen() {
        for (var file : Scenario.STEP_FILES) {
            assertThat(steps(file).stream().map(ScenarioStepsTest::moment)).isSorted();
        }
    }

    private static String moment(ScenarioRow act) {
        return "%04d %s".formatted(1000 + act.number("day"), act.text("time"));
    }

    @Test
    void nothing_happens_at_a_mission_while_it_is_suspended() {
        int from = day("mission-suspended");
        int to = day("mission-resumed");

        assertThat(to - from).isBetween(55, 65);
        assertThat(acts().filter(act -> act.text("office").equals("TIRANA")))
                .noneMatch(act -> act.number("day") >= from && act.number("day") < to);
    }

    @Test
    void what_the_closed_consulate_had_begun_is_taken_on_by_the_embassy() {
        int merged = day("mission-merged");

        assertThat(acts().filter(act -> act.text("office").equals("MUNICH")))
                .isNotEmpty()
                .allMatch(act -> act.number("day") < merged);
        assertThat(steps("captures").stream().filter(c -> c.text("seat").equals("south")))
                .isNotEmpty()
                .allMatch(capture -> capture.number("day") >= merged);
    }

    private static int day(String kind) {
        return table("timeline").stream()
                .filter(row -> row.text("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .number("day");
    }
}
