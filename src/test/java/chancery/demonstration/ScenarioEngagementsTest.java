package chancery.demonstration;

import static chancery.demonstration.Scenario.AMENDED;
import static chancery.demonstration.Scenario.CALENDAR;
import static chancery.demonstration.Scenario.MAIN;
import static chancery.demonstration.Scenario.covers;
import static chancery.demonstration.Scenario.key;
import static chancery.demonstration.Scenario.keys;
import static chancery.demonstration.Scenario.pointsFor;
import static chancery.demonstration.Scenario.row;
import static chancery.demonstration.Scenario.steps;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.demonstration.stage.ScenarioRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The approaches of the year: whom, where, and which points were said.
class ScenarioEngagementsTest {

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
    void what_was_advised_against_on_legal_grounds_is_not_said() {
        for (var caution : steps("cautions").rows()) {
            if (caution.text("legal").equals("yes")) {
                assertThat(linesOf(caution)).noneMatch(line -> delivers(line, caution));
            }
        }
    }

    private static Stream<String> linesOf(ScenarioRow caution) {
        return steps("captures").stream()
                .filter(capture -> capture.number("day") > caution.number("day"))
                .filter(capture -> capture.number("day") < AMENDED)
                .filter(capture -> capture.text("office").equals(caution.text("office")))
                .filter(c -> engagementOf(c).text("host").equals(caution.text("host")))
                .map(capture -> capture.text("line"));
    }

    private static boolean delivers(String line, ScenarioRow caution) {
        int point = caution.number("point");
        return pointsIn(line).contains(point)
                && !line.contains(point + "w:" + caution.text("reason"));
    }
}
