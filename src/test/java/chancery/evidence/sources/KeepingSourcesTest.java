package chancery.evidence.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.search.Search;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingSourcesTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Sources sources = MINISTRY.get(Sources.class);
    private final Officer desk = MINISTRY.desk();
    private final Officer berlin = MINISTRY.officerIn("BERLIN");
    private final Officer london = MINISTRY.officerIn("LONDON");

    @AfterEach
    void itIsMondayAgain() {
        MINISTRY.chancery().clock().moveTo(RunningChancery.MONDAY);
    }

    @Test
    void a_source_is_open_to_the_whole_ministry_but_to_no_administrator() {
        var source = SampleSources.added("Recorded offences", berlin);

        assertThat(sources.source(source.id(), london).described().title())
                .isEqualTo("Recorded offences");
        assertThatThrownBy(() -> sources.source(source.id(), MINISTRY.administrator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_reserved_source_is_seen_by_its_office_and_headquarters_alone() {
        var draft = SampleSources.draft(SourceKind.OFFICIAL_STATEMENT, "Note to the embassy");
        var source = sources.add(draft, true, berlin);

        assertThat(sources.source(source.id(), desk).id()).isEqualTo(source.id());
        assertThatThrownBy(() -> sources.source(source.id(), london)).isInstanceOf(NotFound.class);
        assertThat(sources.list(SourceFilter.text("Note to the embassy"), london)).isEmpty();
    }

    @Test
    void the_same_publication_is_described_once() {
        var source = SampleSources.added("Prisoners by citizenship", desk);

        assertThatThrownBy(() -> sources.add(source.described(), false, berlin))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Prisoners by citizenship");
    }

    @Test
    void a_correction_replaces_the_description_and_names_the_version_that_was_read() {
        var source = SampleSources.added("Ofences", desk);
        var better = SampleSources.draft(SourceKind.OFFICIAL_STATISTICS, "Offences");
        var corrected = sources.describe(source.id(), source.version(), better, berlin);

        assertThat(corrected.id()).isEqualTo(source.id());
        assertThat(corrected.described().title()).isEqualTo("Offences");
        assertThatThrownBy(() -> sources.describe(source.id(), source.version(), better, desk))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void reliability_keeps_its_history() {
        var source = SampleSources.added("A bulletin", desk);
        sources.grade(source.id(), Reliability.B, "Right so far.", desk);
        MINISTRY.chancery().clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(1)));
        var graded = sources.grade(source.id(), Reliability.D, "Two figures were wrong.", berlin);

        assertThat(graded.grading().orElseThrow().grade()).isEqualTo(Reliability.D);
        assertThat(sources.gradings(source.id(), london))
                .extracting(Source.Grading::grade)
                .containsExactly(Reliability.D, Reliability.B);
    }

    @Test
    void grade_copy_and_a_look_within_twelve_months_are_needed_before_anything_rests_on_it() {
        var source = SampleSources.added("Bare", desk);
        assertThat(SourceRule.brokenBy(source, TODAY))
                .containsExactly(SourceRule.RELIABILITY_GRADED, SourceRule.COPY_KEPT);

        var sound = SampleSources.sound(SourceKind.COURT, "Whole", desk);
        assertThat(SourceRule.brokenBy(sound, TODAY)).isEmpty();
        assertThat(SourceRule.brokenBy(sound, TODAY.plusMonths(13)))
                .containsExactly(SourceRule.COPY_CONFIRMED);

        MINISTRY.chancery().clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(395)));
        var looked = sources.recheck(sound.id(), true, "", berlin);
        assertThat(SourceRule.brokenBy(looked, TODAY.plusMonths(13))).isEmpty();
    }

    @Test
    void N38_what_a_machine_translated_is_named_and_stands_in_the_citation() {
        var hidden = machineTranslated("");
        assertThat(SourceRule.brokenBy(sources.add(hidden, false, desk), TODAY))
                .contains(SourceRule.MACHINE_NAMED);

        var named = sources.add(machineTranslated("Parlance 3"), false, desk);
        assertThat(SourceRule.brokenBy(named, TODAY)).doesNotContain(SourceRule.MACHINE_NAMED);
        assertThat(named.line()).endsWith("[Parlance 3]");
    }

    private static SourceDraft machineTranslated(String machine) {
        var plain = SampleSources.draft(SourceKind.AUDITED_REPORT, "Annual report");
        return new SourceDraft(
                plain.kind(),
                plain.author(),
                plain.publisher(),
                plain.title(),
                plain.published(),
                plain.accessedOn(),
                plain.edition(),
                plain.address(),
                plain.identifier(),
                plain.language(),
                machine,
                "Read in a machine translation from the Estonian.");
    }

    @Test
    void a_retracted_source_carries_nothing_until_it_stands_again() {
        var source = SampleSources.sound(SourceKind.PEER_REVIEWED, "A study", desk);
        var retracted =
                sources.change(
                        source.id(),
                        SourceStanding.RETRACTED,
                        TODAY,
                        "Withdrawn by the journal.",
                        desk);

        assertThat(SourceRule.brokenBy(retracted, TODAY)).containsExactly(SourceRule.NOT_RETRACTED);
        var again = sources.change(source.id(), SourceStanding.STANDS, TODAY, "By mistake.", desk);
        assertThat(SourceRule.brokenBy(again, TODAY)).isEmpty();
    }

    @Test
    void a_corrected_source_needs_a_copy_taken_since() {
        var source = SampleSources.sound(SourceKind.OFFICIAL_STATISTICS, "A table", desk);
        MINISTRY.chancery().clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(10)));
        var corrected =
                sources.change(
                        source.id(),
                        SourceStanding.CORRECTED,
                        TODAY.plusDays(9),
                        "Row 7 was doubled.",
                        desk);
        assertThat(SourceRule.brokenBy(corrected, TODAY))
                .containsExactly(SourceRule.CORRECTION_READ);

        SampleSources.copy(corrected, berlin);
        assertThat(SourceRule.brokenBy(sources.source(source.id(), desk), TODAY)).isEmpty();
    }

    @Test
    void only_a_desk_or_a_releaser_records_a_retraction_and_only_workers_add() {
        var source = SampleSources.added("Steady", desk);

        assertThatThrownBy(() ->
                        sources.change(source.id(), SourceStanding.RETRACTED, TODAY, "x", berlin))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> SampleSources.added("By a reader", MINISTRY.auditor()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_confirms_what_they_wrote_themselves() {
        var author = desk.id();
        var own = new Citation(UUID.randomUUID(), "", Optional.of(Credibility.CONFIRMED), author);
        var other =
                new Citation(
                        UUID.randomUUID(), "", Optional.of(Credibility.CONFIRMED), berlin.id());
        var bare = new Citation(UUID.randomUUID(), "", Optional.empty(), author);

        assertThat(CitationRule.brokenBy(own, author))
                .containsExactly(CitationRule.CONFIRMED_BY_ANOTHER);
        assertThat(CitationRule.brokenBy(other, author)).isEmpty();
        assertThat(CitationRule.brokenBy(bare, author))
                .containsExactly(CitationRule.CREDIBILITY_GRADED);
    }

    @Test
    void a_capture_of_the_web_counts_as_a_copy() {
        var source = SampleSources.added("Captured", berlin);
        var warc =
                "WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII);
        var made =
                MINISTRY.callerOf(berlin)
                        .upload(
                                "/api/v1/sources/" + source.id() + "/files",
                                Map.of(),
                                "page.warc",
                                warc);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(sources.source(source.id(), desk).copy().orElseThrow().sha256())
                .isEqualTo(made.json().get("sha256").asString());
    }

    @Test
    void is_found_by_the_search_box() {
        var source = SampleSources.added("Zebra crossings counted", desk);

        assertThat(MINISTRY.get(Search.class).find("zebra cross", Locale.ENGLISH, berlin))
                .anyMatch(found -> found.address().equals(source.address()));
    }
}
