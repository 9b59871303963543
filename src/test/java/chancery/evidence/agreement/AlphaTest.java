package chancery.evidence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Krippendorff's alpha against his own examples.
class AlphaTest {

    private static final Coding KRIPPENDORFF =
            Coding.parse(
                    """
                    1 2 3 3 2 1 4 1 2 . . .
                    1 2 3 3 2 2 4 1 2 5 . 3
                    . 3 3 3 2 3 4 2 2 5 1 .
                    1 2 3 3 2 4 4 1 2 5 1 .
                    """);

    private static final Coding FIFTEEN_UNITS =
            Coding.parse(
                    """
                    . . . . . 3 4 1 2 1 1 3 3 . 3
                    1 . 2 1 3 3 4 3 . . . . . . .
                    . . 2 1 3 4 4 . 2 1 1 3 3 . 4
                    """);

    @ParameterizedTest
    @CsvSource({
        "NOMINAL, 0.743421052631579",
        "ORDINAL, 0.8153875037548814",
        "INTERVAL, 0.8491071428571428",
        "RATIO, 0.7974027747116121"
    })
    void K6_four_coders_with_gaps(Scale scale, String alpha) {
        var found = KrippendorffAlpha.of(KRIPPENDORFF, scale);

        Digits.matches(found.value(), alpha);
        assertThat(found.method().name()).isEqualTo("KRIPPENDORFF_" + scale);
        assertThat(found.units()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.691358024691358", "INTERVAL, 0.8108448928121059"})
    void K7_three_coders_who_left_much_out(Scale scale, String alpha) {
        Digits.matches(KrippendorffAlpha.of(FIFTEEN_UNITS, scale).value(), alpha);
    }

    @Test
    void readings_follow_the_customary_limits() {
        assertThat(KrippendorffAlpha.of(KRIPPENDORFF, Scale.ORDINAL).reading())
                .isEqualTo(Agreement.Reading.RELIABLE);
        assertThat(KrippendorffAlpha.of(KRIPPENDORFF, Scale.NOMINAL).reading())
                .isEqualTo(Agreement.Reading.TENTATIVE);
    }

    @ParameterizedTest
    @EnumSource
    void neither_the_order_of_coders_nor_a_unit_coded_once_changes_anything(Scale scale) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(2011);
        for (var run = 0; run < 100; run++) {
            var coders = IntStream.range(0, 3).mapToObj(i -> codes(random)).toList();
            var alpha = KrippendorffAlpha.of(new Coding(coders), scale).value();
            var turned = KrippendorffAlpha.of(new Coding(coders.reversed()), scale).value();
            var longer = KrippendorffAlpha.of(new Coding(withLoneUnit(coders)), scale).value();

            assertThat(alpha).isLessThanOrEqualTo(1).isCloseTo(turned, within(1e-12));
            assertThat(longer).isCloseTo(alpha, within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource
    void full_agreement_is_one(Scale scale) {
        var coder = List.of(OptionalDouble.of(1), OptionalDouble.of(2), OptionalDouble.of(5));

        assertThat(KrippendorffAlpha.of(new Coding(List.of(coder, coder, coder)), scale).value())
                .isEqualTo(1);
    }

    @Test
    void a_coding_is_written_as_it_was_read() {
        assertThat(Coding.parse(KRIPPENDORFF.toString())).isEqualTo(KRIPPENDORFF);
        assertThat(Coding.parse("-1 0 .\n1 0.5 2")).hasToString("-1 0 .\n1 0.5 2");
    }

    @Test
    void what_says_nothing_is_refused() {
        assertThatThrownBy(() -> Coding.parse("1 2 3")).hasMessageContaining("too-few-coders");
        assertThatThrownBy(() -> Coding.parse("1 2\n1")).hasMessageContaining("sizes-differ");
        assertThatThrownBy(() -> Coding.parse("1 two\n1 2")).hasMessageContaining("fault.code");
        assertThatThrownBy(() -> KrippendorffAlpha.of(Coding.parse("1 .\n. 2"), Scale.NOMINAL))
                .hasMessageContaining("nothing-coded-twice");
        assertThatThrownBy(() -> KrippendorffAlpha.of(Coding.parse("1 1\n1 1"), Scale.NOMINAL))
                .hasMessageContaining("one-category-only");
        assertThatThrownBy(() -> KrippendorffAlpha.of(Coding.parse("-1 1\n1 1"), Scale.RATIO))
                .hasMessageContaining("ratio-scale");
    }

    private static List<OptionalDouble> codes(RandomGenerator random) {
        return IntStream.range(0, 20)
                .mapToObj(i ->
                        random.nextInt(5) == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(random.nextInt(1, 6)))
                .toList();
    }

    private static List<List<OptionalDouble>> withLoneUnit(List<List<OptionalDouble>> coders) {
        return IntStream.range(0, coders.size())
                .mapToObj(i -> {
                    var codes = new ArrayList<>(coders.get(i));
                    codes.add(i == 0 ? OptionalDouble.of(9) : OptionalDouble.empty());
                    return List.copyOf(codes);
                })
                .toList();
    }
}
