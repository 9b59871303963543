package chancery.observations.incidents;

import static chancery.observations.incidents.Happenings.BERLIN;
import static chancery.observations.incidents.Happenings.HEAD;
import static chancery.observations.incidents.Happenings.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.evidence.sources.SampleSources;
import chancery.evidence.sources.SourceKind;
import chancery.evidence.sources.SourceStanding;
import chancery.evidence.sources.Sources;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import chancery.observations.incidents.release.FindingAt;
import chancery.observations.incidents.release.Ground;
import chancery.observations.incidents.release.IncidentReleases;
import chancery.observations.incidents.release.IncidentRule;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.observations.incidents.release.ReleaseAnswer.Withheld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleasingIncidentsTest {

    private static final String NAMED = "Karla Mustermann was accused of theft and robbery.";

    private final IncidentDrafts drafts = MINISTRY.get(IncidentDrafts.class);
    private final IncidentReleases releases = MINISTRY.get(IncidentReleases.class);

    @Test
    void a_draft_with_a_sound_source_is_released_and_gone() {
        var draft = Happenings.drafted(Happenings.robbery(Happenings.statement("Report A")));

        var released = (Released) Happenings.release(draft);

        assertThat(released.incident().version()).isEqualTo(1);
        assertThat(released.incident().text().counts())
                .containsExactly(new Count(CountKind.INJURED, 1, 2, 3));
        assertThatThrownBy(() -> drafts.draft(draft.id(), BERLIN)).isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_dated_kept_graded_source_it_is_withheld_with_every_reason() {
        var bare =
                MINISTRY.get(Sources.class)
                        .add(
                                SampleSources.draft(SourceKind.SINGLE_MEDIA, "No copy"),
                                false,
                                BERLIN);
        var fields = Happenings.robbery(bare);
        fields.remove("sources[0].credibility");
        fields.remove("summary");

        var withheld = (Withheld) Happenings.release(Happenings.drafted(fields));

        assertThat(withheld.broken())
                .containsExactly(
                        IncidentRule.ARCHIVED_SOURCE,
                        IncidentRule.CREDIBILITY_GRADED,
                        IncidentRule.SUMMARY_WRITTEN);
    }

    @Test
    void a_retracted_source_stands_in_the_way() {
        var source = Happenings.statement("Retracted later");
        var draft = Happenings.drafted(Happenings.robbery(source));
        MINISTRY.get(Sources.class)
                .change(
                        source.id(),
                        SourceStanding.RETRACTED,
                        LocalDate.of(2026, 3, 1),
                        "Withdrawn.",
                        HEAD);

        assertThat(((Withheld) Happenings.release(draft)).broken())
                .containsExactly(IncidentRule.SOURCES_STAND);
    }

    @Test
    void nobody_confirms_what_they_wrote_themselves() {
        var fields =
                Happenings.with(
                        Happenings.robbery(Happenings.statement("Confirmed")),
                        "sources[0].credibility",
                        "CONFIRMED");
        var own = drafts.write(Happenings.read(fields), HEAD);

        assertThat(((Withheld) Happenings.release(own)).broken())
                .containsExactly(IncidentRule.CONFIRMED_BY_ANOTHER);
        assertThat(Happenings.release(Happenings.drafted(fields))).isInstanceOf(Released.class);
    }

    @Test
    void a_note_on_a_directive_must_rest_on_an_official_source() {
        var medium = SampleSources.sound(SourceKind.SINGLE_MEDIA, "A newspaper", BERLIN);
        var fields = Happenings.robbery(Happenings.statement("Report B"));
        fields.put("bearings[0].directive", List.of(Directed.directive()));
        fields.put("bearings[0].note", List.of("It concerns point 1."));
        fields.put("bearings[0].source", List.of(medium.id().toString()));

        assertThat(((Withheld) Happenings.release(Happenings.drafted(fields))).broken())
                .containsExactly(IncidentRule.BEARING_ON_OFFICIAL_SOURCE);
    }

    @Test
    void a_finding_holds_the_release_until_a_releaser_declares_it_mistaken() {
        var draft =
                Happenings.drafted(
                        Happenings.with(
                                Happenings.robbery(Happenings.statement("Report C")),
                                "summary",
                                NAMED));
        var found = ((Withheld) Happenings.release(draft)).findings();
        assertThat(found).isNotEmpty().allMatch(one -> one.field().equals("summary"));

        for (var one : found) {
            var where = new FindingAt(one.field(), one.finding().rule(), one.finding().from());
            assertThatThrownBy(() ->
                            releases.declareMistaken(
                                    draft.id(), where, Ground.PLACE_NAME, "No.", BERLIN))
                    .isInstanceOf(NotAllowed.class);
            releases.declareMistaken(
                    draft.id(), where, Ground.OFFICIAL_IN_PUBLIC_ROLE, "A minister.", HEAD);
        }

        assertThat(Happenings.release(draft)).isInstanceOf(Released.class);
        assertThat(MINISTRY.chancery().exportedJournal())
                .contains("FindingDeclaredMistaken")
                .doesNotContain("Mustermann");
    }

    @Test
    void another_text_is_looked_at_anew() {
        var fields =
                Happenings.with(
                        Happenings.robbery(Happenings.statement("Report D")), "summary", NAMED);
        var draft = Happenings.drafted(fields);
        for (var one : releases.findings(draft, HEAD)) {
            releases.declareMistaken(
                    draft.id(),
                    new FindingAt(one.field(), one.finding().rule(), one.finding().from()),
                    Ground.OFFICIAL_IN_PUBLIC_ROLE,
                    "A minister.",
                    HEAD);
        }
        var other = Happenings.with(fields, "summary", NAMED + " He was arrested.");
        var again = drafts.rewrite(draft.id(), Optional.of(1L), Happenings.read(other), BERLIN);

        assertThat(releases.findings(again, HEAD)).anyMatch(one -> one.isOpen());
    }

    @Test
    void a_word_that_was_written_over_stays_nowhere() {
        var fields = Happenings.robbery(Happenings.statement("Report E"));
        var draft =
                Happenings.drafted(
                        Happenings.with(fields, "summary", "Wolfdieter Quastenbeiss stole it."));
        drafts.rewrite(draft.id(), Optional.of(1L), Happenings.read(fields), BERLIN);
        Happenings.release(draft);

        assertThat(EveryColumn.holding("Quastenbeiss", MINISTRY.chancery())).isEmpty();
        assertThatThrownBy(() ->
                        drafts.rewrite(
                                Happenings.drafted(fields).id(),
                                Optional.of(7L),
                                Happenings.read(fields),
                                BERLIN))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void drafts_are_open_to_their_office_and_released_ones_to_the_missions_of_the_host() {
        var stranger = MINISTRY.officerIn("OTTAWA");
        var draft = Happenings.drafted(Happenings.robbery(Happenings.statement("Report F")));
        assertThatThrownBy(() -> drafts.draft(draft.id(), stranger)).isInstanceOf(NotFound.class);
        var incident = ((Released) Happenings.release(draft)).incident();
        var incidents = MINISTRY.get(Incidents.class);

        assertThat(incidents.incident(incident.id(), MINISTRY.desk()).id())
                .isEqualTo(incident.id());
        assertThatThrownBy(() -> incidents.incident(incident.id(), stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        Happenings.MINISTRY
                                .get(IncidentDrafts.class)
                                .write(
                                        Happenings.read(
                                                Happenings.robbery(
                                                        Happenings.statement("Report G"))),
                                        stranger))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_correction_is_a_new_version_and_the_earlier_one_is_known_as_of_its_time() {
        var incident = Happenings.released(Happenings.robbery(Happenings.statement("Report H")));
        var before = MINISTRY.chancery().clock().instant();
        var draft = drafts.correct(incident, BERLIN);
        var changed = Happenings.with(new TreeMap<>(draft.fields()), "place", "Wismar");
        drafts.rewrite(draft.id(), Optional.empty(), Happenings.read(changed), BERLIN);
        var corrected = ((Released) Happenings.release(draft)).incident();

        assertThat(corrected.id()).isEqualTo(incident.id());
        assertThat(corrected.version()).isEqualTo(2);
        var incidents = MINISTRY.get(Incidents.class);
        assertThat(incidents.list(IncidentFilter.ALL, before, BERLIN))
                .filteredOn(one -> one.id().equals(incident.id()))
                .extracting(one -> one.text().place())
                .containsExactly("Rostock");
        assertThat(incidents.incident(incident.id(), BERLIN).text().place()).isEqualTo("Wismar");
        var moved = Happenings.with(changed, "host", "CA");
        assertThatThrownBy(() ->
                        drafts.rewrite(
                                drafts.correct(corrected, BERLIN).id(),
                                Optional.empty(),
                                Happenings.read(moved),
                                BERLIN))
                .isInstanceOf(BadInput.class);
    }
}
