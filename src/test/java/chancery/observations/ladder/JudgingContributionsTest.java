package chancery.observations.ladder;

import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.evidence.sources.AuthorKind;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.SourceDraft;
import chancery.evidence.sources.SourceKind;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.Period;
import chancery.observations.chapters.MeasurePeriods;
import chancery.observations.measures.Acts;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.links.MeasureSources;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgingContributionsTest {

    private final Contributions contributions = MINISTRY.get(Contributions.class);

    private static Deed.Raised point() {
        var desk = MINISTRY.callerOf(MINISTRY.desk());
        var drafted =
                desk.post(
                                "/api/v1/directives",
                                """
                                {"kind": "DEMARCHE_REQUEST", "subject": "A point for the ladder", "objective": "Raise it.",
                                 "addressees": "germany", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                                 "points": [{"number": 1, "kind": "CORE", "text": "We ask for support."}]}
                                """)
                        .json()
                        .get("id")
                        .asString();
        MINISTRY.callerOf(MINISTRY.director())
                .post("/api/v1/directives/" + drafted + "/release", "{}");
        return new Deed.Raised(UUID.fromString(drafted), 1);
    }

    private static RungDraft rung(Rung rung, String evidence, String alternatives) {
        return new RungDraft(rung, evidence, alternatives, Optional.empty());
    }

    private static Cited note() {
        return new Cited(
                Optional.empty(),
                Optional.of(
                        new SourceDraft(
                                SourceKind.OFFICIAL_STATEMENT,
                                AuthorKind.UNKNOWN,
                                "Ministry of acts",
                                "Explanatory note " + UUID.randomUUID(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "https://example.org/" + UUID.randomUUID(),
                                Optional.empty(),
                                "de",
                                "",
                                "")),
                "p. 4",
                Optional.empty());
    }

    @Test
    void each_rung_is_a_fact_and_the_newest_counts() {
        var law = Acts.recorded("Judged");
        var raised = point();
        judge(law, raised, rung(Rung.PLAUSIBLE, "We asked first.", "A court had ruled before."));
        var judged =
                judge(
                        law,
                        raised,
                        new RungDraft(
                                Rung.CORROBORATED,
                                "The note names us.",
                                "It names others as well.",
                                Optional.of(note())));

        assertThat(judged.standing().rung()).isEqualTo(Rung.CORROBORATED);
        assertThat(judged.rungs())
                .extracting(RungFact::rung)
                .containsExactly(Rung.CORROBORATED, Rung.PLAUSIBLE);
        assertThat(judged.standing().by()).isEqualTo(BERLIN.id());
    }

    @Test
    void nothing_is_asserted_without_evidence_alternatives_and_a_source() {
        var law = Acts.recorded("Asserted");
        var raised = point();

        assertThatThrownBy(() -> judge(law, raised, rung(Rung.PLAUSIBLE, "", "None.")))
                .hasMessageContaining("observations.fault.evidence");
        assertThatThrownBy(() -> judge(law, raised, rung(Rung.PLAUSIBLE, "We asked.", " ")))
                .hasMessageContaining("observations.fault.alternatives");
        assertThatThrownBy(() -> judge(law, raised, rung(Rung.ACKNOWLEDGED, "They say so.", "-")))
                .hasMessageContaining("observations.fault.rung-source");
        assertThat(contributions.of(law.id(), BERLIN)).isEmpty();
        assertThat(judge(law, raised, rung(Rung.NONE_ASSERTED, "", "")).rungs()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_cannot_be_judged() {
        var law = Acts.recorded("Of others");
        var ottawa = MINISTRY.officerIn("OTTAWA");

        assertThatThrownBy(() ->
                        contributions.judge(
                                law.id(), point(), rung(Rung.NONE_ASSERTED, "", ""), ottawa))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        judge(
                                law,
                                new Deed.Met(UUID.randomUUID()),
                                rung(Rung.NONE_ASSERTED, "", "")))
                .hasMessageContaining("observations.fault.engagement");
    }

    @Test
    void a_source_tells_which_measures_rest_on_it() {
        var law = Acts.recorded("Resting on a note");
        var sources = MINISTRY.get(MeasureSources.class);
        var cited = sources.cite(law.id(), note(), BERLIN);

        assertThat(sources.restingOn(cited.citation().source(), Locale.ENGLISH, BERLIN))
                .extracting(one -> one.title())
                .containsExactly("Resting on a note");
        sources.withdraw(cited.id(), BERLIN);
        assertThat(sources.of(law.id(), BERLIN)).isEmpty();
        assertThat(sources.restingOn(cited.citation().source(), Locale.ENGLISH, BERLIN)).isEmpty();
    }

    @Test
    void what_moved_in_a_period_is_told_as_it_was_known() {
        var law = Acts.recorded("Moved in a period");
        Acts.noted(law, MeasureStage.PROPOSED, "2026-01-15");
        Acts.noted(law, MeasureStage.ADOPTED, "2026-02-15");
        judge(law, point(), rung(Rung.NONE_ASSERTED, "", ""));
        var february =
                new Period(
                        LocalDate.parse("2026-02-01"), Optional.of(LocalDate.parse("2026-03-01")));
        var now = MINISTRY.chancery().clock().instant();

        assertThat(moved(law, february, now)).isEqualTo("ADOPTED of ADOPTED, 1 judged");
        assertThat(moved(law, february, Instant.parse("2026-02-20T00:00:00Z"))).isEqualTo("not");
        assertThat(moved(law, new Period(LocalDate.parse("2026-03-01"), Optional.empty()), now))
                .isEqualTo("not");
    }

    private static String moved(Measure law, Period days, Instant known) {
        return MINISTRY
                .get(MeasurePeriods.class)
                .changed(Optional.of(new CountryCode("DE")), days, known, BERLIN)
                .stream()
                .filter(one -> one.listed().measure().id().equals(law.id()))
                .findFirst()
                .map(one ->
                        one.moves().getFirst().stage()
                                + " of "
                                + one.listed().stage().orElseThrow()
                                + ", "
                                + one.contributions().size()
                                + " judged")
                .orElse("not");
    }

    private Contribution judge(Measure law, Deed deed, RungDraft draft) {
        return contributions.judge(law.id(), deed, draft, BERLIN);
    }
}
