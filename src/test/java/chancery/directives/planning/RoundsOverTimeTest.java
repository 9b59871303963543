package chancery.directives.planning;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Answer;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What happens to the rounds of a directive while time passes, through the public interface.
class RoundsOverTimeTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private final RunningChancery chancery = RunningChancery.shared();
    private final Ministry ministry = Ministry.shared();

    @AfterEach
    void backToMonday() {
        chancery.clock().moveTo(RunningChancery.MONDAY);
    }

    private Answer post(Officer officer, String path, String json) {
        return ministry.callerOf(officer).post("/api/v1/" + path, json);
    }

    private JsonNode get(String path) {
        var answer = ministry.callerOf(ministry.desk()).get("/api/v1/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /// Released to Germany and Canada; answers its key.
    private String released(String cadence) {
        var drafted =
                post(
                        ministry.desk(),
                        "directives",
                        """
                        {"kind": "REPORTING_REQUEST", "subject": "Rounds %d", "objective": "Hear more often.",
                         "addressees": "germany canada", "cadence": "%s", "reportDays": 7,
                         "points": [{"number": 1, "kind": "ASK", "text": "What is new?", "scope": "all"}]}
                        """
                                .formatted(COUNT.incrementAndGet(), cadence));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        var out =
                post(
                        ministry.director(),
                        "directives/" + drafted.json().get("id").asString() + "/release",
                        "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        return out.json().get("key").asString();
    }

    private JsonNode taskingOf(String key, String host) {
        return StreamSupport.stream(
                        get("directives/" + key + "/taskings").get("items").spliterator(), false)
                .filter(item -> item.get("host").asString().equals(host))
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> days(String key, String host) {
        var days = new ArrayList<LocalDate>();
        taskingOf(key, host)
                .get("rounds")
                .forEach(round -> days.add(LocalDate.parse(round.get("deliverBy").asString())));
        return days;
    }

    private void said(Officer officer, JsonNode tasking, String what, String json) {
        var answer = post(officer, "taskings/" + tasking.get("id").asString() + "/" + what, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private int applicable(String key, int round) {
        return get("directives/" + key + "/coverage?round=" + round).get("applicable").asInt();
    }

    @Test
    void an_extension_is_a_fact_and_an_earlier_time_shows_the_day_then_in_force() {
        var key = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3");
        var tasking = taskingOf(key, "DE");
        var before = chancery.clock().instant();
        var berlin = ministry.officerIn("BERLIN");
        said(berlin, tasking, "extension", "{\"text\": \"Busy.\", \"until\": \"2026-04-10\"}");
        said(ministry.desk(), tasking, "answer", "{\"answer\": \"GRANT\", \"text\": \"Yes.\"}");

        var first = taskingOf(key, "DE").get("rounds").get(0);
        assertThat(first.get("deliverBy").asString()).isEqualTo("2026-04-10");
        assertThat(first.get("reportBy").asString()).isEqualTo("2026-04-10");
        assertThat(first.get("extendedFrom").asString()).isEqualTo("2026-03-20");
        assertThat(lastDelivery(key, "")).isEqualTo("2026-04-10");
        assertThat(lastDelivery(key, "&asOf=" + before)).isEqualTo("2026-03-20");
        assertThat(planned(tasking)).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    private String lastDelivery(String key, String asOf) {
        return get("directives/" + key + "/coverage?round=1" + asOf)
                .get("rounds")
                .get(0)
                .get("deliverBy")
                .asString();
    }

    private LocalDate planned(JsonNode tasking) {
        return chancery.behindTheDoors()
                .sql(
                        "SELECT deliver_by FROM directives.round WHERE tasking = :id::uuid AND number = 1")
                .param("id", tasking.get("id").asString())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void an_extension_gives_more_time_or_is_refused_by_name() {
        var key = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3");
        var tasking = taskingOf(key, "DE").get("id").asString();
        var berlin = ministry.officerIn("BERLIN");

        var tooEarly =
                post(
                        berlin,
                        "taskings/" + tasking + "/extension",
                        "{\"text\": \"Busy.\", \"until\": \"2026-03-10\"}");
        var noRound =
                post(
                        berlin,
                        "taskings/" + tasking + "/extension",
                        "{\"text\": \"Busy.\", \"until\": \"2026-04-10\", \"round\": 99}");

        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.body()).contains("until", "due on");
        assertThat(noRound.status()).isEqualTo(422);
        assertThat(noRound.body()).contains("round", "no round 99");
        assertThat(taskingOf(key, "DE").get("state").asString()).isEqualTo("SENT");
    }

    @Test
    void excused_from_one_round_a_mission_owes_the_others() {
        var key = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3");
        var tasking = taskingOf(key, "DE");
        var before = chancery.clock().instant();
        said(
                ministry.officerIn("BERLIN"),
                tasking,
                "excusal",
                "{\"text\": \"Elections.\", \"round\": 2}");
        said(
                ministry.desk(),
                tasking,
                "answer",
                "{\"answer\": \"EXCUSE_ROUND\", \"text\": \"Of course.\"}");

        assertThat(taskingOf(key, "DE").get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(applicable(key, 1)).isEqualTo(2);
        assertThat(applicable(key, 2)).isEqualTo(1);
        assertThat(applicable(key, 3)).isEqualTo(2);
        assertThat(
                        get("directives/" + key + "/coverage?round=2&asOf=" + before)
                                .get("applicable")
                                .asInt())
                .isEqualTo(2);
        assertThat(taskingOf(key, "DE").get("rounds").get(1).get("excused").asBoolean()).isTrue();
    }

    @Test
    void excused_from_a_round_on_a_mission_may_take_it_up_again() {
        var key = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3");
        var tasking = taskingOf(key, "CA");
        said(
                ministry.desk(),
                tasking,
                "answer",
                "{\"answer\": \"EXCUSE\", \"text\": \"Closed.\", \"round\": 2}");
        assertThat(taskingOf(key, "CA").get("state").asString()).isEqualTo("EXCUSED");
        assertThat(applicable(key, 1)).isEqualTo(2);
        assertThat(applicable(key, 3)).isEqualTo(1);

        chancery.clock().moveTo(Instant.parse("2026-09-01T09:00:00Z"));
        said(ministry.officerIn("OTTAWA"), tasking, "acceptance", "{}");

        assertThat(applicable(key, 2)).isEqualTo(1);
        assertThat(applicable(key, 3)).isEqualTo(2);
        assertThat(applicable(key, 5)).isEqualTo(2);
    }

    @Test
    void rounds_are_planned_on_while_time_passes_and_asking_twice_plans_once() {
        var key = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3");
        var ends = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231");
        var counted = released("2026-03-20 FREQ=MONTHLY;INTERVAL=3;COUNT=2");
        assertThat(days(key, "DE")).hasSize(8);
        assertThat(days(ends, "DE")).hasSize(4);
        assertThat(days(counted, "DE")).hasSize(2);

        var keeper = chancery.get(RoundKeeper.class);
        keeper.planAhead();
        assertThat(days(key, "DE")).hasSize(8);

        for (int year = 2027; year <= 2034; year++) {
            chancery.clock()
                    .moveTo(LocalDate.of(year, 3, 2).atStartOfDay().toInstant(ZoneOffset.UTC));
            keeper.planAhead();
            keeper.planAhead();
            var today = LocalDate.ofInstant(chancery.clock().instant(), ZoneOffset.UTC);
            assertThat(days(key, "DE").getLast()).isAfter(today.plusMonths(18));
        }
        var tasking = taskingOf(key, "DE");
        var numbers = new ArrayList<Integer>();
        tasking.get("rounds").forEach(round -> numbers.add(round.get("number").asInt()));
        assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSize(numbers.getLast());
        assertThat(days(ends, "DE")).hasSize(4);
        assertThat(days(counted, "DE")).hasSize(2);
        chancery.clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(1)));
        assertThat(ministry.browserOf(ministry.desk()).get("/directives/" + key).body())
                .contains("Rounds were planned until");
    }

    @Test
    void a_rule_with_more_rounds_than_anybody_means_is_refused_while_it_is_written() {
        var answer =
                post(
                        ministry.desk(),
                        "directives",
                        """
                        {"kind": "REPORTING_REQUEST", "subject": "Every day", "objective": "Hear daily.",
                         "addressees": "germany", "cadence": "2026-03-20 FREQ=DAILY",
                         "points": [{"number": 1, "kind": "ASK", "text": "What is new?", "scope": "all"}]}
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("cadence");
    }
}
