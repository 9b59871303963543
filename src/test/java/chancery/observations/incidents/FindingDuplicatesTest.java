package chancery.observations.incidents;

import static chancery.observations.incidents.Happenings.BERLIN;
import static chancery.observations.incidents.Happenings.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.BadInput;
import chancery.observations.incidents.duplicates.Duplicates;
import chancery.observations.incidents.duplicates.LikeReason;
import chancery.observations.incidents.duplicates.Likeness;
import chancery.observations.incidents.duplicates.Suggestion;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingDuplicatesTest {

    private final Duplicates duplicates = MINISTRY.get(Duplicates.class);
    private final Incidents incidents = MINISTRY.get(Incidents.class);

    private static Incident at(String place, String day) {
        var fields = Happenings.robbery(Happenings.statement("Duplicate in " + place));
        return Happenings.released(
                Happenings.with(Happenings.with(fields, "place", place), "occurredOn", day));
    }

    private Optional<Suggestion> suggestion(Incident one, Incident other) {
        return duplicates.suggestions(BERLIN).stream()
                .filter(pair ->
                        Set.of(pair.one().id(), pair.other().id())
                                .equals(Set.of(one.id(), other.id())))
                .findFirst();
    }

    @Test
    void a_pair_near_in_time_and_place_is_suggested_with_the_reasons() {
        var one = at("Schwerin", "2026-01-10");
        var other = at("Schwerin (Altstadt)", "2026-01-11");
        var elsewhere = at("Görlitz", "2026-01-10");

        assertThat(suggestion(one, other).orElseThrow().reasons())
                .containsExactly(
                        LikeReason.SAME_CATEGORY,
                        LikeReason.NEAR_IN_TIME,
                        LikeReason.NEAR_IN_PLACE);
        assertThat(suggestion(one, elsewhere)).isEmpty();
    }

    @Test
    void precision_widens_the_time_and_a_shared_source_counts() {
        var source = Happenings.statement("Shared");
        var one = Happenings.read(Happenings.robbery(source)).text();
        var week =
                Happenings.read(
                                Happenings.with(
                                        Happenings.with(
                                                Happenings.robbery(source),
                                                "occurredOn",
                                                "2026-02-10"),
                                        "timePrecision",
                                        "WEEK"))
                        .text();

        assertThat(Likeness.between(one, week)).contains(LikeReason.NEAR_IN_TIME);
        var first =
                Happenings.released(Happenings.with(Happenings.robbery(source), "place", "Passau"));
        var second =
                Happenings.released(Happenings.with(Happenings.robbery(source), "place", "Hof"));
        assertThat(suggestion(first, second).orElseThrow().reasons())
                .contains(LikeReason.SHARED_SOURCE)
                .doesNotContain(LikeReason.NEAR_IN_PLACE);
    }

    @Test
    void after_a_merge_both_ids_lead_to_the_one_kept() {
        var kept = at("Güstrow", "2026-01-20");
        var merged = at("Gustrow", "2026-01-20");
        var before = MINISTRY.chancery().clock().instant();

        duplicates.merge(kept.id(), merged.id(), "The same report twice.", BERLIN);

        assertThat(incidents.incident(merged.id(), BERLIN).id()).isEqualTo(kept.id());
        assertThat(incidents.incident(kept.id(), BERLIN).id()).isEqualTo(kept.id());
        var now = MINISTRY.chancery().clock().instant();
        assertThat(incidents.list(IncidentFilter.ALL, now, BERLIN))
                .extracting(Incident::id)
                .contains(kept.id())
                .doesNotContain(merged.id());
        assertThat(incidents.list(IncidentFilter.ALL, before, BERLIN))
                .extracting(Incident::id)
                .contains(merged.id());
        assertThatThrownBy(() -> duplicates.merge(merged.id(), kept.id(), "Again.", BERLIN))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void what_was_unmerged_or_told_apart_is_never_suggested_again() {
        var one = at("Wolgast", "2026-01-25");
        var other = at("Wolgast", "2026-01-25");
        var third = at("Wolgast", "2026-01-26");
        assertThat(suggestion(one, other)).isPresent();

        var merge = duplicates.merge(one.id(), other.id(), "One matter.", BERLIN);
        assertThat(suggestion(one, other)).isEmpty();
        duplicates.unmerge(merge.id(), "Two shops.", BERLIN);
        duplicates.tellApart(third.id(), one.id(), "Another day.", BERLIN);

        assertThat(suggestion(one, other)).isEmpty();
        assertThat(suggestion(one, third)).isEmpty();
        assertThat(suggestion(other, third)).isPresent();
        assertThat(incidents.incident(other.id(), BERLIN).id()).isEqualTo(other.id());
    }
}
