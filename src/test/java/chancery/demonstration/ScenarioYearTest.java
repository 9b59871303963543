package chancery.demonstration;

import static chancery.demonstration.Scenario.CALENDAR;
import static chancery.demonstration.Scenario.MAIN;
import static chancery.demonstration.Scenario.acts;
import static chancery.demonstration.Scenario.covers;
import static chancery.demonstration.Scenario.key;
import static chancery.demonstration.Scenario.keys;
import static chancery.demonstration.Scenario.pointsFor;
import static chancery.demonstration.Scenario.row;
import static chancery.demonstration.Scenario.steps;
import static chancery.demonstration.Scenario.table;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The steps of the year: who acts when, on what, and whether that was possible on the day.
class ScenarioYearTest {

    private static final Pattern POINTS =
            Pattern.compile("(?:^| )(\\d+)(?:-(\\d+))?[dpanwf](?:\\+-?|--?|~|:[a-z-]+)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final Set<String> engagements = keys("steps/engagements", "engagement");

    private static ScenarioRow engagementOf(ScenarioRow step) {
        return row("steps/engagements", "engagement", step.text("engagement"));
    }

    @Test
    void there_are_about_two_hundred_engagements() {
        assertThat(engagements).hasSizeBetween(190, 230);
    }

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
            assertThat(steps(file).stream().map(ScenarioYearTest::moment)).isSorted();
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

    @Test
    void engagements_are_with_offices_of_a_host_to_which_the_mission_is_accredited() {
        var offices = keys("host-offices", "host", "authority", "office");

        for (var step : steps("engagement-steps").rows()) {
            var engagement = engagementOf(step);
            var day = CALENDAR.date(step.number("day"));
            assertThat(
                            covers(
                                    "accreditations",
                                    day,
                                    key(engagement, "office", "host"),
                                    "mission",
                                    "host"))
                    .as(step.place())
                    .isTrue();
            assertThat(hostOffices(engagement)).isNotEmpty().allMatch(offices::contains);
        }
    }

    @Test
    void whoever_was_met_held_the_office_that_day() {
        var held = steps("engagement-steps").stream().filter(s -> s.text("step").equals("held"));

        held.forEach(step ->
                assertThat(hostOffices(engagementOf(step)))
                        .as(step.place())
                        .allMatch(office ->
                                covers(
                                        "holders",
                                        CALENDAR.date(step.number("day")),
                                        office,
                                        "host",
                                        "authority",
                                        "office")));
    }

    private static List<String> hostOffices(ScenarioRow engagement) {
        return engagement.words("host_offices").stream()
                .map(office -> key(engagement, "host", "authority") + "/" + office)
                .toList();
    }

    @Test
    void engagements_begin_when_they_are_asked_for_and_move_as_they_may() {
        var allowed =
                Pattern.compile(
                        "asked( granted)?( refused|( postponed)*( cancelled)?|( postponed)* held)");
        var lives =
                steps("engagement-steps").stream()
                        .collect(groupingBy(step -> step.text("engagement")));

        assertThat(lives.keySet()).isEqualTo(engagements);
        assertThat(lives.values())
                .extracting(
                        life -> String.join(" ", life.stream().map(s -> s.text("step")).toList()))
                .allMatch(life -> allowed.matcher(life).matches());
    }

    @Test
    void two_hosts_refuse_three_times_and_no_other_does() {
        var refusals =
                steps("engagement-steps").stream()
                        .filter(step -> step.text("step").equals("refused"))
                        .map(step -> engagementOf(step).text("host"))
                        .collect(groupingBy(host -> host, counting()));

        assertThat(refusals).containsEntry("LU", 3L).containsEntry("MC", 3L);
        refusals.keySet().removeAll(Set.of("LU", "MC"));
        assertThat(refusals.values()).allMatch(times -> times < 3);
    }

    @Test
    void what_is_held_is_recorded_once_and_nothing_else_is() {
        var held =
                steps("engagement-steps").stream()
                        .filter(step -> step.text("step").equals("held"))
                        .map(step -> step.text("engagement"));
        var recorded = steps("captures").stream().map(capture -> capture.text("engagement"));

        assertThat(recorded).containsExactlyInAnyOrderElementsOf(held.toList());
    }

    @Test
    void only_points_in_force_for_that_host_are_recorded() {
        for (var capture : steps("captures").rows()) {
            var engagement = engagementOf(capture);
            var points = pointsIn(capture.text("line"));
            assertThat(points).as(capture.place()).isNotEmpty();
            if (engagement.text("directive").equals(MAIN)) {
                assertThat(pointsFor(engagement.text("host"), capture.number("day")))
                        .as(capture.place())
                        .containsAll(points);
            }
        }
    }

    private static Set<Integer> pointsIn(String line) {
        var points = new TreeSet<Integer>();
        POINTS.matcher(QUOTED.matcher(line).replaceAll(""))
                .results()
                .flatMapToInt(found -> {
                    int first = Integer.parseInt(found.group(1));
                    int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
                    return IntStream.rangeClosed(first, last);
                })
                .forEach(points::add);
        return points;
    }

    @Test
    void seven_points_are_made_to_the_new_minister_and_seven_are_not() {
        var call =
                steps("captures").stream()
                        .filter(c -> c.text("engagement").equals("vienna-at-r4-1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(pointsIn(call.text("line"))).hasSize(7);
        assertThat(pointsFor("AT", call.number("day"))).hasSize(14);
    }

    @Test
    void answers_reports_and_outcomes_refer_to_what_exists() {
        var receipts = keys("steps/receipts", "id");
        var reports = keys("steps/reports", "report");

        assertThat(steps("receipts").stream().flatMap(r -> r.given("answers").stream()))
                .allMatch(receipts::contains);
        assertThat(keys("steps/caution-answers", "caution"))
                .isSubsetOf(keys("steps/cautions", "id"));
        assertThat(keys("steps/commitment-outcomes", "engagement")).isSubsetOf(engagements);
        assertThat(keys("steps/report-paragraphs", "report")).isEqualTo(reports);
        assertThat(keys("steps/dispositions", "report")).isSubsetOf(reports);
        assertThat(steps("reports").stream().flatMap(r -> r.words("engagements").stream()))
                .allMatch(engagements::contains);
    }

    @Test
    void directives_are_written_out_and_have_points() {
        var directives = Set.of(MAIN, "fisheries-vote", "consular-access");

        assertThat(keys("points", "directive")).isEqualTo(directives);
        assertThat(keys("steps/engagements", "directive")).isEqualTo(directives);
        assertThat(directives)
                .allMatch(slug ->
                        ScenarioTest.class.getResource("/demonstration/directives/" + slug + ".md")
                                != null);
    }

    @Test
    void no_text_names_a_person() {
        var families =
                Stream.concat(
                                table("people").stream().map(p -> p.text("family_name")),
                                table("holders").stream()
                                        .map(h -> h.text("name"))
                                        .map(name -> name.substring(name.indexOf(' ') + 1)))
                        .toList();
        var texts =
                Stream.concat(
                        acts().flatMap(act -> act.cells().values().stream()),
                        steps("report-paragraphs").stream().map(p -> p.text("text")));

        assertThat(texts.distinct().filter(text -> families.stream().anyMatch(text::contains)))
                .isEmpty();
    }

    @Test
    void no_two_neighbours_read_the_same() {
        assertNeighboursDiffer(steps("captures"), "line");
        assertNeighboursDiffer(steps("captures"), "note");
        assertNeighboursDiffer(steps("report-paragraphs"), "text");
    }

    private static void assertNeighboursDiffer(ScenarioTable table, String column) {
        var texts = table.stream().map(row -> row.text(column)).toList();
        for (int i = 1; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                assertThat(texts.get(i)).isNotEqualTo(texts.get(i - 1));
            }
        }
    }
}
