package chancery.evidence.gate;

import static chancery.evidence.gate.GateTable.ALL_SAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import chancery.evidence.sources.SampleSources;
import chancery.evidence.sources.SourceKind;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whoever retracts or corrects a source sees every table, figure and claim that rests on it,
/// however far away, and whoever opens one of these is told.
@TestInstance(PER_CLASS)
class WhatRestsOnASourceTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());
    private String source = "";
    private String dataset = "";
    private String figure = "";
    private DraftWithClaim draft = new DraftWithClaim(MINISTRY, "", "");

    @BeforeAll
    void a_claim_on_a_figure_of_a_table_of_a_source() {
        source =
                SampleSources.sound(SourceKind.OFFICIAL_STATISTICS, "Yearbook", MINISTRY.desk())
                        .id()
                        .toString();
        var table = GateTable.taken(MINISTRY, "8", Map.of("source", source));
        dataset = table.dataset();
        figure =
                table.figure(
                        "TWO_GROUPS", "2024", ALL_SAID, table.bothGroups("Northland", "victim"));
        draft =
                DraftWithClaim.of(MINISTRY, "STATISTIC", "The groups differ; not adjusted for age.")
                        .restingOn(figure);
        assertThat(desk.get("/api/v1/datasets/" + dataset).json().get("flagged").asBoolean())
                .isFalse();

        stands("RETRACTED");
    }

    private void stands(String standing) {
        var changed =
                desk.post(
                        "/api/v1/sources/" + source + "/standing",
                        "{\"standing\": \"%s\", \"since\": \"2026-03-01\", \"reason\": \"Told by the office.\"}"
                                .formatted(standing));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void the_source_lists_table_figure_and_claim() {
        var page = MINISTRY.browserOf(MINISTRY.desk()).get("/evidence/sources/" + source).body();

        assertThat(page)
                .contains("/evidence/datasets/" + dataset)
                .contains("/evidence/figures/" + figure)
                .contains("/evidence/claims/" + draft.claim());
        assertThat(desk.get("/api/v1/sources/" + source).body())
                .contains(dataset, figure, draft.claim());
    }

    @Test
    void each_of_them_is_flagged_and_says_why() {
        var browser = MINISTRY.browserOf(MINISTRY.desk());

        for (var address : new String[] {"datasets/" + dataset, "figures/" + figure}) {
            assertThat(desk.get("/api/v1/" + address).json().get("flagged").asBoolean())
                    .as(address)
                    .isTrue();
            assertThat(browser.get("/evidence/" + address).body())
                    .contains("marked “Retracted”", "/evidence/sources/" + source);
        }
        assertThat(desk.get("/api/v1/claims/" + draft.claim()).json().get("flagged").asBoolean())
                .isTrue();
    }

    @Test
    void the_claim_does_not_go_out() {
        draft.refused("N39: The source has been retracted");
    }

    @Test
    void tables_and_figures_are_found_by_their_titles() {
        var found = MINISTRY.browserOf(MINISTRY.desk()).get("/search?q=Persons+by+citizen").body();

        assertThat(found).contains("/evidence/datasets/" + dataset);
        assertThat(MINISTRY.browserOf(MINISTRY.desk()).get("/search?q=Northland+2024").body())
                .contains("/evidence/figures/" + figure);
    }
}
