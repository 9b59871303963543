package chancery.boards;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Caller;
import chancery.testing.Ministry;
import org.junit.jupiter.api.Test;

/// The calendar of directive and day, read through its call and its page.
class CalendarTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));

    private String visit(String starts, String ends) {
        return berlin.post(
                        "/api/v1/visits",
                        """
                        {"kind": "CONFERENCE", "office": "BERLIN", "title": "A conference", "place": "Berlin",
                         "starts": "%s", "ends": "%s"}
                        """
                                .formatted(starts, ends))
                .json()
                .get("id")
                .asString();
    }

    @Test
    void a_month_shows_the_visits_that_touch_it() {
        var visit = visit("2031-01-30", "2031-02-02");

        assertThat(berlin.get("/api/v1/calendar?month=2031-01").body()).contains(visit);
        assertThat(berlin.get("/api/v1/calendar?month=2031-02").body()).contains(visit);
        assertThat(berlin.get("/api/v1/calendar?month=2031-03").body()).doesNotContain(visit);
    }

    @Test
    void a_month_that_is_none_is_refused() {
        assertThat(berlin.get("/api/v1/calendar?month=March").status()).isEqualTo(422);
        assertThat(berlin.get("/api/v1/calendar?month=March").body()).contains("2026-03");
    }
}
