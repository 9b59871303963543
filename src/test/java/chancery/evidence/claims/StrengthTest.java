package chancery.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.claims.strength.Backing;
import chancery.evidence.claims.strength.Lowering;
import chancery.evidence.claims.strength.Strength;
import chancery.evidence.claims.strength.StrengthCap;
import chancery.evidence.claims.strength.StrengthLevel;
import chancery.evidence.claims.strength.StrengthStart;
import chancery.evidence.claims.strength.Weighed;
import chancery.evidence.sources.Credibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    private static final int YEAR = 2026;
    private static final Lowering CLEAN = lowering(500);

    private static Lowering lowering(long events) {
        return new Lowering(events, false, false, false, false, false, false, false, 2025);
    }

    private static Backing backing(int weight, Credibility credibility) {
        return new Backing(UUID.randomUUID(), weight, true, Optional.of(credibility));
    }

    private static Strength of(List<Backing> backing, Lowering... figures) {
        return Strength.of(new Weighed(backing, List.of(figures), false, YEAR));
    }

    private static List<Backing> two(int weight) {
        return List.of(
                backing(weight, Credibility.PROBABLY_TRUE),
                backing(weight, Credibility.PROBABLY_TRUE));
    }

    @ParameterizedTest
    @CsvSource({
        "4, STRONG, OFFICIAL_STATISTICS",
        "3, MODERATE, OFFICIAL_OR_REVIEWED",
        "2, WEAK, QUALITY_MEDIA",
        "1, WEAK, SINGLE_MEDIA"
    })
    void starts_from_the_best_source(int weight, StrengthLevel level, StrengthStart start) {
        var strength = of(two(weight), CLEAN);

        assertThat(strength.level()).isEqualTo(level);
        assertThat(strength.start()).isEqualTo(start);
        assertThat(strength.caps()).isEmpty();
    }

    @Test
    void nothing_behind_it_is_not_supported() {
        assertThat(of(List.of()).level()).isEqualTo(StrengthLevel.NOT_SUPPORTED);
    }

    @Test
    void one_source_only_caps_at_moderate_and_a_second_raises_it() {
        var one = of(List.of(backing(4, Credibility.PROBABLY_TRUE)), CLEAN);

        assertThat(one.level()).isEqualTo(StrengthLevel.MODERATE);
        assertThat(one.binding()).containsExactly(StrengthCap.ONE_SOURCE);
        assertThat(of(two(4), CLEAN).level()).isEqualTo(StrengthLevel.STRONG);
    }

    @Test
    void two_items_of_one_office_are_one_source() {
        var origin = UUID.randomUUID();
        var same =
                List.of(
                        new Backing(origin, 4, true, Optional.of(Credibility.PROBABLY_TRUE)),
                        new Backing(origin, 4, true, Optional.of(Credibility.PROBABLY_TRUE)));

        assertThat(of(same, CLEAN).caps()).contains(StrengthCap.ONE_SOURCE);
    }

    @Test
    void without_a_kept_copy_it_is_weak() {
        var bare =
                List.of(
                        new Backing(
                                UUID.randomUUID(),
                                4,
                                false,
                                Optional.of(Credibility.PROBABLY_TRUE)),
                        backing(3, Credibility.PROBABLY_TRUE));

        assertThat(of(bare).level()).isEqualTo(StrengthLevel.WEAK);
        assertThat(of(bare).binding()).containsExactly(StrengthCap.NO_COPY);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRIES_COMPARED, WEAK",
        "NOT_ADJUSTED, MODERATE",
        "BASE_OMITS_SOME, WEAK",
        "NO_DIFFERENCE, NOT_SUPPORTED",
        "UNKNOWN_DECIDES, WEAK",
        "FLAGGED, MODERATE",
        "DIRECTION_REVERSES, REFUSED",
        "OLD, MODERATE",
        "FEW_EVENTS, WEAK",
        "TOO_FEW_TO_SHOW, REFUSED"
    })
    void each_weakness_of_a_figure_has_its_cap(StrengthCap cap, StrengthLevel level) {
        var figure =
                new Lowering(
                        cap == StrengthCap.TOO_FEW_TO_SHOW
                                ? 4
                                : cap == StrengthCap.FEW_EVENTS ? 9 : 500,
                        cap == StrengthCap.COUNTRIES_COMPARED,
                        cap == StrengthCap.NOT_ADJUSTED,
                        cap == StrengthCap.BASE_OMITS_SOME,
                        cap == StrengthCap.NO_DIFFERENCE,
                        cap == StrengthCap.UNKNOWN_DECIDES,
                        cap == StrengthCap.FLAGGED,
                        cap == StrengthCap.DIRECTION_REVERSES,
                        cap == StrengthCap.OLD ? 2022 : 2025);
        var strength = of(two(4), figure);

        assertThat(strength.level()).isEqualTo(level);
        assertThat(strength.binding()).containsExactly(cap);
    }

    @Test
    void three_reference_years_are_not_old() {
        assertThat(
                        of(
                                        two(4),
                                        new Lowering(
                                                500, false, false, false, false, false, false,
                                                false, 2023))
                                .level())
                .isEqualTo(StrengthLevel.STRONG);
    }

    @Test
    void an_improbable_item_is_refused_and_a_doubtful_or_unknown_one_weak() {
        assertThat(of(List.of(backing(4, Credibility.IMPROBABLE))).level())
                .isEqualTo(StrengthLevel.REFUSED);
        assertThat(of(List.of(backing(4, Credibility.DOUBTFUL))).level())
                .isEqualTo(StrengthLevel.WEAK);
        assertThat(of(List.of(backing(4, Credibility.UNKNOWN))).level())
                .isEqualTo(StrengthLevel.WEAK);
        assertThat(
                        of(List.of(
                                        backing(4, Credibility.DOUBTFUL),
                                        backing(4, Credibility.PROBABLY_TRUE)))
                                .level())
                .isEqualTo(StrengthLevel.STRONG);
    }

    @Test
    void the_lowest_cap_wins_and_two_reasons_are_told() {
        var figure = new Lowering(500, true, true, false, false, false, false, false, 2025);
        var strength = of(two(4), figure);

        assertThat(strength.level()).isEqualTo(StrengthLevel.WEAK);
        assertThat(strength.reasons())
                .<Object>map(reason -> reason)
                .containsExactly(StrengthStart.OFFICIAL_STATISTICS, StrengthCap.COUNTRIES_COMPARED);
    }

    @Test
    void saying_that_no_difference_is_shown_is_supported_by_an_interval_that_holds_one() {
        var figure = new Lowering(500, false, false, false, true, false, false, false, 2025);

        assertThat(Strength.of(new Weighed(two(4), List.of(figure), true, YEAR)).level())
                .isEqualTo(StrengthLevel.STRONG);
    }
}
