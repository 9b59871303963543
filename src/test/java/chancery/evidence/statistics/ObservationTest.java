package chancery.evidence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.evidence.Digits;
import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Rates;
import chancery.evidence.statistics.Observation.Division;
import chancery.evidence.statistics.OffenceScope.MigrationActs;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a figure must carry, and the four ways to have none.
class ObservationTest {

    private static final Capture CAPTURE = new Capture("a".repeat(64), 264_438);
    private static final GroupDefinition FOREIGN =
            new GroupDefinition(GroupBasis.CITIZENSHIP, "FOR", "citizens of other countries");

    private static Observation observed(Metric metric, Stage stage, Figure figure) {
        return new Observation(
                figure,
                "NR",
                metric,
                stage,
                FOREIGN,
                OffenceScope.all(),
                ReferencePeriod.year(2024),
                "MT",
                Set.of(),
                new Vintage("ESTAT:CRIM_PRIS_CTZ(1.0)", Optional.empty()),
                CAPTURE,
                Optional.empty());
    }

    @Test
    void missing_hidden_not_published_and_zero_are_four() {
        assertThat(
                        Set.of(
                                Figure.of(0),
                                Figure.Absent.MISSING,
                                Figure.Absent.HIDDEN,
                                Figure.Absent.NOT_PUBLISHED))
                .hasSize(4);
        assertThat(Figure.of(0).number()).contains(BigDecimal.ZERO);
        assertThat(Figure.Absent.HIDDEN.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "17", "-3.50", "0.0001", "missing", "hidden", "not-published"})
    void a_figure_is_written_as_it_was_read(String text) {
        assertThat(Figure.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "MISSING", "NaN", "1e999", "1e-999", "1,5"})
    void what_is_no_figure_is_refused(String text) {
        assertThatThrownBy(() -> Figure.parse(text)).hasMessageContaining("fault.figure");
    }

    @Test
    void a_stock_among_residents_becomes_a_rate() {
        var prisoners = observed(Metric.STOCK, Stage.IN_PRISON, Figure.of(365));
        var residents = observed(Metric.STOCK, Stage.RESIDENT, Figure.of(158_368));

        var rate = Rates.crude(prisoners.among(residents), 100_000, Confidence.DISPLAY);

        Digits.matches(rate.value(), "230.48");
        assertThat(rate.unit()).hasToString("IN_PRISON / RESIDENT");
    }

    @Test
    void what_is_hidden_or_no_whole_number_is_no_count_of_events() {
        var residents = observed(Metric.STOCK, Stage.RESIDENT, Figure.of(158_368));
        var hidden = observed(Metric.STOCK, Stage.IN_PRISON, Figure.Absent.HIDDEN);
        var half = observed(Metric.STOCK, Stage.IN_PRISON, Figure.of(new BigDecimal("3.5")));

        assertThatThrownBy(() -> hidden.among(residents)).hasMessageContaining("no-number");
        assertThatThrownBy(() -> half.among(residents)).hasMessageContaining("not-whole");
        assertThat(
                        observed(Metric.STOCK, Stage.IN_PRISON, Figure.of(new BigDecimal("3.0")))
                                .among(residents)
                                .events())
                .isEqualTo(3);
    }

    @Test
    void a_rate_alone_lacks_its_denominator() {
        var alone = observed(Metric.RATE, Stage.IN_PRISON, Figure.of(230));
        var division =
                new Division(
                        observed(Metric.STOCK, Stage.IN_PRISON, Figure.of(365)),
                        observed(Metric.STOCK, Stage.RESIDENT, Figure.of(158_368)));

        assertThat(alone.lacksDenominator()).isTrue();
        assertThat(with(alone, division).lacksDenominator()).isFalse();
        assertThat(division.numerator().lacksDenominator()).isFalse();
        assertThatThrownBy(() -> with(division.numerator(), division))
                .hasMessageContaining("parts-of-a-count");
    }

    private static Observation with(Observation o, Division division) {
        return new Observation(
                o.figure(),
                o.unit(),
                o.metric(),
                o.stage(),
                o.group(),
                o.offences(),
                o.period(),
                o.area(),
                o.flags(),
                o.vintage(),
                o.capture(),
                Optional.of(division));
    }

    @Test
    void values_check_themselves() {
        assertThatThrownBy(() -> observed(Metric.COUNT, Stage.SUSPECTED, Figure.of(-1)))
                .hasMessageContaining("events-negative");
        assertThatThrownBy(() -> new Capture("A".repeat(64), 1)).hasMessageContaining("capture");
        assertThatThrownBy(() -> new GroupDefinition(GroupBasis.CITIZENSHIP, " ", "x"))
                .hasMessageContaining("group-blank");
        assertThatThrownBy(() -> new GroupDefinition(GroupBasis.CITIZENSHIP, "FOR", ""))
                .hasMessageContaining("definition-blank");
        assertThatThrownBy(() -> OffenceScope.of("ICCS0101")).hasMessageContaining("iccs");
    }

    @Test
    void acts_related_to_migration_are_told_apart() {
        assertThat(OffenceScope.of("0805").migrationActs()).isEqualTo(MigrationActs.INCLUDED);
        assertThat(OffenceScope.of("08").migrationActs()).isEqualTo(MigrationActs.INCLUDED);
        assertThat(OffenceScope.of("020111").migrationActs()).isEqualTo(MigrationActs.EXCLUDED);
        assertThat(OffenceScope.all().migrationActs()).isEqualTo(MigrationActs.NOT_SAID);
    }

    @Test
    void flags_are_eurostats_letters() {
        assertThat(Flag.parse("bp")).contains(Set.of(Flag.BREAK_IN_SERIES, Flag.PROVISIONAL));
        assertThat(Flag.parse("")).contains(Set.of());
        assertThat(Flag.parse("b?")).isEmpty();
        assertThat(Set.of(Flag.values()))
                .filteredOn(Flag::lowersComparability)
                .containsExactlyInAnyOrder(
                        Flag.BREAK_IN_SERIES, Flag.DEFINITION_DIFFERS, Flag.LOW_RELIABILITY);
    }
}
