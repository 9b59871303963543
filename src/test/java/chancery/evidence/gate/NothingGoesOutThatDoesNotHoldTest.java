package chancery.evidence.gate;

import static chancery.evidence.gate.GateTable.ALL_SAID;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.sources.SampleSources;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceKind;
import chancery.testing.Ministry;
import org.junit.jupiter.api.Test;

/// From the draft to the release through the API: each thing that must not be said is refused by
/// its rule, and what says it rightly goes out.
class NothingGoesOutThatDoesNotHoldTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final GateTable TABLE = GateTable.taken(MINISTRY);
    private static final String VICTIMS =
            "Foreign citizens were victims of a recorded offence more often than nationals; not adjusted for age and sex.";

    private static DraftWithClaim statistic(String statement) {
        return DraftWithClaim.of(MINISTRY, "STATISTIC", statement);
    }

    @Test
    void a_rate_without_a_denominator() {
        var bare =
                TABLE.figure(
                        "COUNTS_OVER_TIME",
                        "2024",
                        ALL_SAID,
                        TABLE.side("Foreign citizens", "Northland victim FOR per 100000"));
        var draft = statistic("Of 100,000 foreign citizens 180 were victims.").restingOn(bare);
        draft.refused("N02: A rate or share stands without what it was divided by");

        TABLE.again(
                bare,
                "RATES_OVER_TIME",
                "2024",
                ALL_SAID,
                TABLE.side(
                        "Foreign citizens",
                        "Northland victim FOR persons",
                        "Northland resident FOR persons"));
        draft.released();
    }

    @Test
    void a_rate_in_words_that_calls_itself_a_fact() {
        var draft = DraftWithClaim.of(MINISTRY, "FACT", "180 per 100,000 were victims.");
        draft.refused("N02: A rate, a share or a ratio is told without");

        assertThat(draft.reword("STATISTIC", "180 per 100,000 were victims.").status())
                .isEqualTo(200);
        draft.restingOn(
                TABLE.figure(
                        "RATES_OVER_TIME",
                        "2024",
                        ALL_SAID,
                        TABLE.side(
                                "Foreign citizens",
                                "Northland victim FOR persons",
                                "Northland resident FOR persons")));
        draft.released();
    }

    @Test
    void suspects_called_offenders() {
        var draft =
                statistic("Foreign offenders stood before the police more often.")
                        .restingOn(
                                TABLE.figure(
                                        "TWO_GROUPS",
                                        "2024",
                                        ALL_SAID,
                                        TABLE.bothGroups("Northland", "suspected")));
        draft.letPass("ClaimRule.NOT_WEAK").refused("N26: Before a final judgement");

        assertThat(
                        draft.reword(
                                        "STATISTIC",
                                        "Foreign citizens were suspected more often; not adjusted for age and sex.")
                                .status())
                .isEqualTo(200);
        draft.letPass("ClaimRule.NOT_WEAK").released();
    }

    @Test
    void two_stages_compared() {
        var mixed =
                TABLE.figure(
                        "TWO_GROUPS",
                        "2024",
                        ALL_SAID,
                        TABLE.side(
                                        "Foreign citizens",
                                        "Northland suspected FOR persons",
                                        "Northland resident FOR persons")
                                + ", "
                                + TABLE.side(
                                        "Nationals",
                                        "Northland convicted NAT persons",
                                        "Northland resident NAT persons"));
        var draft = statistic("Foreign citizens stood out.").restingOn(mixed);
        draft.refused("N05: Both sides must be at the same stage");

        TABLE.again(
                mixed, "TWO_GROUPS", "2024", ALL_SAID, TABLE.bothGroups("Northland", "convicted"));
        draft.letPass("ClaimRule.NOT_WEAK").released();
    }

    @Test
    void a_count_without_its_population() {
        var counts =
                TABLE.figure(
                        "COUNTS_OVER_TIME",
                        "2024",
                        ALL_SAID,
                        TABLE.side("Foreign citizens", "Northland victim FOR persons")
                                + ", "
                                + TABLE.side("Nationals", "Northland victim NAT persons"));
        var draft = statistic("90 foreign citizens and 400 nationals were victims.");
        draft.restingOn(counts)
                .refused("N02: Counts of two groups stand without their populations");

        TABLE.again(
                counts,
                "RATES_OVER_TIME",
                "2024",
                ALL_SAID,
                TABLE.bothGroups("Northland", "victim"));
        draft.released();
    }

    @Test
    void a_comparison_of_groups_without_a_word_on_age_and_sex() {
        var bare =
                TABLE.figure(
                        "TWO_GROUPS",
                        "2024",
                        "RATES_AND_DIFFERENCE",
                        TABLE.bothGroups("Northland", "victim"));
        var draft = statistic(VICTIMS).restingOn(bare);
        draft.refused("N07: Name the standard population");

        TABLE.again(bare, "TWO_GROUPS", "2024", ALL_SAID, TABLE.bothGroups("Northland", "victim"));
        draft.released();
        assertThat(draft.strength()).isEqualTo("MODERATE");
    }

    @Test
    void a_share_whose_parts_do_not_add_up() {
        var sides =
                TABLE.side(
                                "Foreign citizens",
                                "Northland victim FOR persons",
                                "Northland victim TOTAL persons")
                        + ", "
                        + TABLE.side(
                                "Nationals",
                                "Northland victim NAT persons",
                                "Northland victim TOTAL persons");
        var share = TABLE.figure("SHARE", "2024", ALL_SAID, sides);
        var draft = statistic("Part of the victims were foreign citizens.").restingOn(share);
        draft.refused("N13: ");

        TABLE.again(share, "SHARE", "2023", ALL_SAID, sides);
        draft.released();
    }

    @Test
    void small_cells() {
        var small =
                TABLE.figure(
                        "TWO_GROUPS", "2024", ALL_SAID, TABLE.bothGroups("Small Bay", "victim"));
        var draft = statistic(VICTIMS).restingOn(small);
        draft.refused("N11: Counts from 1 to 4 are not shown");
        assertThat(draft.strength()).isEqualTo("REFUSED");

        TABLE.again(small, "TWO_GROUPS", "2024", ALL_SAID, TABLE.bothGroups("Northland", "victim"));
        draft.released();
    }

    @Test
    void a_claim_on_a_retracted_source() {
        var draft = DraftWithClaim.of(MINISTRY, "FACT", "The survey was published in May.");
        var survey = support(draft, "A survey");
        var retracted =
                MINISTRY.callerOf(MINISTRY.desk())
                        .post(
                                "/api/v1/sources/" + survey.id() + "/standing",
                                "{\"standing\": \"RETRACTED\", \"since\": \"2026-03-01\", \"reason\": \"Withdrawn.\"}");
        assertThat(retracted.status()).as(retracted.body()).isEqualTo(200);
        draft.refused("N39: The source has been retracted");

        takeAway(draft);
        support(draft, "Another survey");
        support(draft, "A third survey");
        draft.released();
    }

    private static Source support(DraftWithClaim draft, String title) {
        var source = SampleSources.sound(SourceKind.OFFICIAL_STATISTICS, title, MINISTRY.desk());
        var linked =
                MINISTRY.callerOf(MINISTRY.desk())
                        .post(
                                "/api/v1/claims/" + draft.claim() + "/sources",
                                """
                                {"role": "SUPPORTS", "source": "%s", "passage": "Page 3", "credibility": "PROBABLY_TRUE"}
                                """
                                        .formatted(source.id()));
        assertThat(linked.status()).as(linked.body()).isEqualTo(200);
        return source;
    }

    private static void takeAway(DraftWithClaim draft) {
        var caller = MINISTRY.callerOf(MINISTRY.desk());
        var link =
                caller.get("/api/v1/claims/" + draft.claim())
                        .json()
                        .get("evidence")
                        .get(0)
                        .get("id")
                        .asString();
        var removed =
                caller.post(
                        "/api/v1/claims/" + draft.claim() + "/evidence/" + link + "/removal", "{}");
        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
    }

    @Test
    void a_statement_about_one_private_person() {
        var named =
                DraftWithClaim.directive(
                        MINISTRY, "Jonas Brandt was convicted of fraud last year.");
        DraftWithClaim.refused(MINISTRY, named, "N27: ");

        DraftWithClaim.released(
                MINISTRY,
                DraftWithClaim.directive(
                        MINISTRY, "How many people were convicted of fraud last year?"));
    }

    @Test
    void a_figure_behind_a_claim_that_is_no_statistic_is_not_attached() {
        var figure =
                TABLE.figure(
                        "TWO_GROUPS", "2024", ALL_SAID, TABLE.bothGroups("Northland", "victim"));
        var law = DraftWithClaim.of(MINISTRY, "LAW", "The act was amended in May.");
        var refused = law.attach(figure, "SUPPORTS");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("figure", "this claim is not marked as one");
        assertThat(law.attach(figure, "CONTEXT").status()).isEqualTo(200);

        var statistic = statistic(VICTIMS).restingOn(figure);
        var fact = statistic.reword("FACT", VICTIMS);
        assertThat(fact.status()).isEqualTo(422);
        assertThat(fact.body()).contains("take the figure away first");
    }
}
