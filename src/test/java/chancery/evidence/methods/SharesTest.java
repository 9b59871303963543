package chancery.evidence.methods;

import static chancery.evidence.methods.Samples.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Shares with Wilson's interval, bounds where a group is unknown, and shares against rates.
class SharesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    V15, 65, 100, 0.5525444329688797, 0.7363575175690247
                    V16, 1, 100, 0.0017674320641406511, 0.054486196178705294
                    V17, 20, 100, 0.1333669333310325, 0.28882916559315885
                    V18 none, 0, 77, 0, 0.04751842528243
                    V18 all, 38, 38, 0.9081901317744, 1
                    V18 half, 19, 38, 0.348499283643951, 0.651500716356049
                    V19, 7776456, 7564336677, 0.0010273201001641094, 0.0010287644578977231
                    """)
    void reproduces_published_shares(
            String name, long events, double base, String lower, String upper) {
        var found = Shares.wilson(tally(events, base), Confidence.DISPLAY);

        Digits.matches(found.interval(), lower, upper);
        assertThat(found.method()).as(name).isEqualTo(Method.WILSON);
        assertThat(found.measure()).isEqualTo(Measure.SHARE);
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#tallies")
    void what_is_true_of_a_part_is_true_of_the_rest_seen_from_the_other_end(Tally part) {
        var rest = tally((long) part.base() - part.events(), part.base());
        var one = Shares.wilson(part, Confidence.DISPLAY).interval();
        var other = Shares.wilson(rest, Confidence.DISPLAY).interval();

        assertThat(one.lower()).isBetween(0.0, 1.0).isCloseTo(1 - other.upper(), within(1e-12));
        assertThat(one.upper()).isBetween(0.0, 1.0).isCloseTo(1 - other.lower(), within(1e-12));
        assertThat(one.contains(part.rate())).isTrue();
    }

    @Test
    void a_part_is_not_above_its_whole() {
        assertThatThrownBy(() -> Shares.wilson(tally(250, 220), Confidence.DISPLAY))
                .hasMessageContaining("part-above-whole");
    }

    @Test
    void S6_a_group_can_be_under_represented() {
        var overseasBornInAustralia = tally(7_294, 33_573 + 7_294);
        var found = Shares.representation(overseasBornInAustralia, 0.35, Confidence.DISPLAY);

        Digits.matches(found.value(), "0.51");
        assertThat(found.measure()).isEqualTo(Measure.REPRESENTATION_RATIO);
        assertThat(found.showsNoDifference()).isFalse();
        assertThatThrownBy(() ->
                        Shares.representation(overseasBornInAustralia, 35, Confidence.DISPLAY))
                .hasMessageContaining("share-range");
    }

    @Test
    void V40_prisoners_whose_citizenship_nobody_noted_leave_room_between_two_bounds() {
        var sweden2020 = new UnknownBounds(1466, 3810, 7297);

        assertThat(sweden2020.unknown()).isEqualTo(2021);
        Digits.matches(sweden2020.lowest(), "0.200904");
        Digits.matches(sweden2020.amongKnown(), "0.277862");
        Digits.matches(sweden2020.highest(), "0.477868");
    }

    @Test
    void parts_above_their_total_have_no_bounds() {
        assertThatThrownBy(() -> new UnknownBounds(2465, 145_003, 145_468))
                .hasMessageContaining("parts-exceed-total")
                .hasMessageContaining("147468");
    }

    @ParameterizedTest
    @MethodSource("chancery.evidence.methods.Samples#tallies")
    void the_share_among_the_known_lies_between_the_bounds(Tally tally) {
        var bounds =
                new UnknownBounds(tally.events() + 1, tally.events() / 2, 3 * tally.events() + 2);

        assertThat(bounds.amongKnown()).isBetween(bounds.lowest(), bounds.highest());
        assertThat(bounds.highest() - bounds.lowest())
                .isCloseTo(bounds.unknownShare(), within(1e-12));
    }

    @Test
    void S4_a_share_that_rose_while_the_rate_fell_says_that_the_group_grew() {
        var sweden = ShareAndRate.between(0.236, 0.298, 0.040, 0.036);

        assertThat(sweden.tellTheSame()).isFalse();
        assertThat(sweden.groupGrew()).isTrue();
        assertThat(ShareAndRate.between(0.2, 0.3, 0.04, 0.05).tellTheSame()).isTrue();
    }
}
