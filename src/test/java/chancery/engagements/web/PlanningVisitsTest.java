package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import chancery.testing.Caller;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanningVisitsTest {

    private static final String VISIT =
            """
            {"kind": "VISIT_ABROAD", "office": "BERLIN", "host": "DE", "title": "The minister in Berlin", "place": "Berlin",
             "starts": "2026-03-10", "ends": "2026-03-11", "purpose": "A first talk."}
            """;

    private final Browser berlin = Calls.berlin();
    private final Caller api = Calls.MINISTRY.callerOf(Calls.JONAS);

    private String visit() {
        return "/visits/" + api.post("/api/v1/visits", VISIT).json().get("id").asString();
    }

    @Test
    void a_visit_holds_engagements_points_and_reports_together() {
        var tasking = Calls.tasking("Visited");
        var engagement = Calls.filed(berlin, tasking, "1d+ 2d~");
        var report =
                api.post("/api/v1/reports", "{\"tasking\": \"%s\"}".formatted(tasking))
                        .json()
                        .get("id")
                        .asString();
        var reference = api.get("/api/v1/reports/" + report).json().at("/text/cited/0").asString();
        var visit = visit();

        for (var record :
                new String[] {
                    engagement, "/reports/" + report, reference.replace(' ', '-') + "#1"
                }) {
            var added = berlin.post(visit + "/parts", Map.of("record", record));
            assertThat(added.status()).as(record + added.body()).isEqualTo(303);
        }

        assertThat(berlin.get(visit).body())
                .contains(
                        "Points to be made",
                        "Engagements",
                        "Reports",
                        engagement,
                        "/reports/" + report)
                .contains("added a record to the visit");
        assertThat(api.get("/api/v1" + visit).json().get("parts").size()).isEqualTo(3);
    }

    @Test
    void a_record_taken_out_is_gone_and_its_history_stays() {
        var engagement = Calls.filed(berlin, Calls.tasking("Taken out"), "1d+");
        var visit = visit();
        berlin.post(visit + "/parts", Map.of("record", engagement));
        var key = engagement.substring(engagement.lastIndexOf('/') + 1);
        berlin.post(visit + "/parts/removal", Map.of("kind", "ENGAGEMENT", "key", key));

        assertThat(api.get("/api/v1" + visit).json().get("parts").isEmpty()).isTrue();
        assertThat(berlin.get(visit).body()).contains("took a record out of the visit");
    }

    @Test
    void a_change_of_plan_makes_a_version_with_its_reason_and_the_second_who_changes_is_told() {
        var visit = visit();
        var change =
                Map.of(
                        "version",
                        "1",
                        "title",
                        "The minister in Bonn",
                        "place",
                        "Bonn",
                        "starts",
                        "2026-03-12",
                        "reason",
                        "The hosts asked for it.");
        assertThat(berlin.post(visit + "/plan", change).status()).isEqualTo(303);
        assertThat(berlin.get(visit).body())
                .contains("The minister in Bonn", "The hosts asked for it.");
        assertThat(berlin.post(visit + "/plan", change).status()).isEqualTo(412);

        berlin.post(visit + "/cancellation", Map.of("version", "2", "reason", "Ill."));
        assertThat(berlin.get(visit).body()).contains("cancelled", "does not take place");
        assertThat(berlin.post(visit + "/parts", Map.of("record", "nothing")).status())
                .isEqualTo(422);
    }

    @Test
    void lists_those_that_go_on_in_the_days_asked_for() {
        var visit = visit();

        assertThat(berlin.get("/visits?from=2026-03-11&to=2026-03-31").body()).contains(visit);
        assertThat(berlin.get("/visits?from=2026-03-12&to=2026-03-31").body())
                .doesNotContain(visit);
        assertThat(berlin.get("/visits?from=2026-03-12&to=2026-03-01").status()).isEqualTo(422);
    }

    @Test
    void other_missions_neither_see_nor_change_it() {
        var visit = visit();
        var ottawa = Calls.MINISTRY.browserOf(Calls.MINISTRY.officerIn("OTTAWA"));

        assertThat(ottawa.get(visit).status()).isEqualTo(404);
        assertThat(ottawa.post(visit + "/parts", Map.of("record", "x")).status()).isEqualTo(404);
        assertThat(ottawa.get("/visits?from=2026-01-01&to=2026-12-31").body())
                .doesNotContain(visit);
    }
}
