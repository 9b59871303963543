package chancery.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.sources.SampleSources;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceKind;
import chancery.evidence.sources.SourceStanding;
import chancery.evidence.sources.Sources;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatTheGateRefusesTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());
    private final Caller director = MINISTRY.callerOf(MINISTRY.director());

    private String directive(String text) {
        var made =
                desk.post(
                        "/api/v1/directives",
                        """
                        {"kind": "DEMARCHE_REQUEST", "subject": "Evidence", "objective": "Learn more.", "addressees": "germany",
                         "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                         "points": [{"number": 1, "kind": "CORE", "text": "%s", "scope": "all"}]}
                        """
                                .formatted(text));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("id").asString();
    }

    private Answer release(String directive) {
        return director.post("/api/v1/directives/" + directive + "/release", "{}");
    }

    private String claim(String directive, String kind, String statement, String rest) {
        var made =
                desk.post(
                        "/api/v1/claims",
                        """
                        {"place": "POINT", "record": "%s", "number": 1, "kind": "%s", "statement": "%s"%s}
                        """
                                .formatted(directive, kind, statement, rest));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("id").asString();
    }

    private void support(String claim, Source source) {
        var made =
                desk.post(
                        "/api/v1/claims/" + claim + "/sources",
                        """
                        {"role": "SUPPORTS", "source": "%s", "passage": "Page 3", "credibility": "PROBABLY_TRUE"}
                        """
                                .formatted(source.id()));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
    }

    private Source sound(String title) {
        return SampleSources.sound(SourceKind.OFFICIAL_STATISTICS, title, MINISTRY.desk());
    }

    @Test
    void a_point_that_marks_no_claim_is_released() {
        assertThat(release(directive("We ask for your support.")).status()).isEqualTo(200);
    }

    @Test
    void a_claim_that_nothing_supports_is_refused_until_something_does() {
        var directive = directive("The law was amended in May.");
        var claim = claim(directive, "LAW", "The law was amended in May.", "");
        var refused = release(directive);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Point 1, P13: Nothing that stands supports this claim");

        support(claim, sound("The gazette"));
        support(claim, sound("The parliament's record"));
        assertThat(release(directive).status()).isEqualTo(200);
    }

    @Test
    void a_source_without_grade_or_copy_does_not_carry_a_claim() {
        var directive = directive("The law was amended in June.");
        var claim = claim(directive, "LAW", "The law was amended in June.", "");
        var bare = SampleSources.added("Bare gazette", MINISTRY.desk());
        support(claim, bare);

        assertThat(release(directive).body())
                .contains("grade it A to F", "No copy of what was read is kept");

        MINISTRY.get(Sources.class)
                .grade(
                        bare.id(),
                        chancery.evidence.sources.Reliability.A,
                        "The gazette itself.",
                        MINISTRY.desk());
        SampleSources.copy(bare, MINISTRY.desk());
        assertThat(release(directive).status()).isEqualTo(200);
    }

    @Test
    void a_claim_on_a_retracted_source_is_refused_and_flagged() {
        var directive = directive("The report was published in May.");
        var claim = claim(directive, "FACT", "The report was published in May.", "");
        var source = sound("A report");
        support(claim, source);
        MINISTRY.get(Sources.class)
                .change(
                        source.id(),
                        SourceStanding.RETRACTED,
                        LocalDate.of(2026, 3, 1),
                        "Withdrawn.",
                        MINISTRY.desk());

        assertThat(release(directive).body()).contains("The source has been retracted");
        var flagged = desk.get("/api/v1/claims?flagged=true&record=" + directive).json();
        assertThat(flagged.get("items").size()).isEqualTo(1);
        assertThat(desk.get("/api/v1/sources/" + source.id()).body())
                .contains("The report was published in May.");

        support(claim, sound("Another report"));
        support(claim, sound("A third report"));
        var link = desk.get("/api/v1/claims/" + claim).json().get("evidence").get(0);
        assertThat(link.get("source").asString()).isEqualTo(source.id().toString());
        assertThat(
                        MINISTRY.browserOf(MINISTRY.desk())
                                .post(
                                        "/evidence/claims/"
                                                + claim
                                                + "/evidence/"
                                                + link.get("id").asString()
                                                + "/removal",
                                        Map.of())
                                .status())
                .isEqualTo(303);
        assertThat(release(directive).status()).isEqualTo(200);
    }

    @Test
    void a_statistic_lacks_nothing() {
        var directive = directive("Robberies fell by a tenth.");
        claim(directive, "STATISTIC", "Robberies fell by a tenth between 2022 and 2023.", "");

        assertThat(release(directive).body())
                .contains(
                        "A statistic needs its figure",
                        "Say whom the statistic counts",
                        "Say what the statistic is compared with",
                        "Say what speaks against it");
    }

    @Test
    void confirmed_by_the_author_alone_is_not_confirmed() {
        var directive = directive("The court ruled in May.");
        var claim = claim(directive, "LAW", "The court ruled in May.", "");
        support(claim, sound("The ruling"));
        support(claim, sound("The court's summary"));
        var link =
                desk.get("/api/v1/claims/" + claim)
                        .json()
                        .get("evidence")
                        .get(0)
                        .get("id")
                        .asString();
        var grade = "/api/v1/claims/" + claim + "/evidence/" + link + "/credibility";
        assertThat(desk.post(grade, "{\"credibility\": \"CONFIRMED\"}").status()).isEqualTo(200);
        assertThat(release(directive).body()).contains("another officer must confirm it");

        assertThat(director.post(grade, "{\"credibility\": \"CONFIRMED\"}").status())
                .isEqualTo(200);
        assertThat(release(directive).status()).isEqualTo(200);
    }

    /// Every refusal beside the wording that passes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The offenders were foreign nationals. | Foreign nationals were among those suspected. | Before a final judgement
                    A Syrian man was arrested last week. | A man was arrested last week. | somebody in a single incident
                    Jonas Brandt was convicted of fraud. | A man was convicted of fraud. | person’s name beside an offence
                    Write to k.lindqvist1990@mail.example. | Write to info@embassy.example. | leads to one person
                    The victim lived at 14 Mill Lane. | The victim lived in the old town. | A house number
                    The suspect is said to be schizophrenic. | The matter is before the court. | Belief, health
                    """)
    void words_about_persons_are_refused_and_the_corrected_ones_pass(
            String refused, String passes, String why) {
        assertThat(release(directive(refused)).body()).contains(why);
        assertThat(release(directive(passes)).status()).isEqualTo(200);
    }

    @Test
    void a_word_without_definition_is_refused_in_a_claim() {
        var directive = directive("We are concerned for the safety of all.");
        var claim = claim(directive, "FACT", "Migrants are often victims of violence.", "");
        support(claim, sound("A survey"));
        support(claim, sound("Another survey"));
        assertThat(release(directive).body()).contains("This word has no definition");

        var version = desk.get("/api/v1/claims/" + claim).json().get("version").asString();
        var reworded =
                desk.post(
                        "/api/v1/claims/" + claim + "/corrections",
                        """
                        {"version": "%s", "kind": "FACT", "statement": "Foreign citizens are often victims of violence."}
                        """
                                .formatted(version));
        assertThat(reworded.status()).as(reworded.body()).isEqualTo(200);
        assertThat(release(directive).status()).isEqualTo(200);
    }

    @Test
    void a_warning_is_let_pass_by_a_releaser_with_a_reason_for_this_text_alone() {
        var directive = directive("A wave of arrivals was feared.");
        assertThat(release(directive).body()).contains("This word carries a judgement");

        var fields =
                Map.of(
                        "place", "POINT",
                        "record", directive,
                        "number", "1",
                        "rule", "WordingRule.PLAIN_WORDS",
                        "reason", "It is quoted from the host's own paper.");
        assertThat(
                        MINISTRY.browserOf(MINISTRY.desk())
                                .post("/evidence/gate/overrides", fields)
                                .status())
                .isEqualTo(403);
        assertThat(
                        MINISTRY.browserOf(MINISTRY.director())
                                .post("/evidence/gate/overrides", fields)
                                .status())
                .isEqualTo(303);
        assertThat(release(directive).status()).isEqualTo(200);
    }

    @Test
    void a_finding_is_declared_mistaken_with_its_place_and_never_its_words() {
        var text = "Robbery fell in Alta Vista.";
        var directive = directive(text);
        assertThat(release(directive).body()).contains("person’s name beside an offence");

        int from = text.indexOf("Alta");
        var answer =
                MINISTRY.browserOf(MINISTRY.director())
                        .post(
                                "/evidence/gate/mistaken",
                                Map.of(
                                        "place", "POINT",
                                        "record", directive,
                                        "number", "1",
                                        "rule", "NAME_BESIDE_OFFENCE",
                                        "from", String.valueOf(from),
                                        "to", String.valueOf(from + "Alta Vista".length()),
                                        "reason", "PLACE_NAME"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(release(directive).status()).isEqualTo(200);
        assertThat(MINISTRY.chancery().exportedJournal())
                .contains("FindingDeclaredMistaken")
                .doesNotContain("Alta Vista");
    }

    @Test
    void missions_read_the_claims_of_their_points_and_no_others() {
        var directive = directive("The register is open to all.");
        var claim = claim(directive, "LAW", "The register is open to all.", "");
        support(claim, sound("The act"));
        support(claim, sound("The decree"));
        var berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));
        assertThat(berlin.get("/api/v1/claims/" + claim).status()).isEqualTo(404);

        assertThat(release(directive).status()).isEqualTo(200);
        assertThat(berlin.get("/api/v1/claims/" + claim).status()).isEqualTo(200);
        assertThat(
                        MINISTRY.callerOf(MINISTRY.officerIn("LONDON"))
                                .get("/api/v1/claims/" + claim)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void an_amendment_passes_the_same_gate() {
        var directive = directive("We ask for your support.");
        assertThat(release(directive).status()).isEqualTo(200);
        var amended =
                desk.post(
                        "/api/v1/directives/" + directive + "/amendments",
                        """
                        {"reason": "Sharper", "points": [{"number": 1, "text": "We ask you to stop the flood of migrants."}]}
                        """);
        assertThat(amended.status()).as(amended.body()).isEqualTo(201);

        var refused = release(directive);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Point 1, N31");
    }

    @Test
    void claims_are_marked_at_the_points_of_an_amendment_before_it_goes_out() {
        var directive = directive("We ask for your support.");
        assertThat(release(directive).status()).isEqualTo(200);
        var amended =
                desk.post(
                        "/api/v1/directives/" + directive + "/amendments",
                        """
                        {"reason": "One more", "points": [{"number": 2, "kind": "CORE", "text": "The register was opened in May.", "scope": "all"}]}
                        """);
        assertThat(amended.status()).as(amended.body()).isEqualTo(201);

        var made =
                desk.post(
                        "/api/v1/claims",
                        """
                        {"place": "POINT", "record": "%s", "number": 2, "kind": "LAW", "statement": "The register was opened in May.", "stretch": "opened in May"}
                        """
                                .formatted(directive));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(MINISTRY.browserOf(MINISTRY.desk()).get("/evidence/points/" + directive).body())
                .contains("The register was opened in May.", "amendment that is being prepared");
        assertThat(desk.get("/api/v1/directives/" + directive + "/objections").body())
                .contains("Point 2, P13");
        assertThat(release(directive).body()).contains("Point 2, P13: Nothing that stands");
    }
}
