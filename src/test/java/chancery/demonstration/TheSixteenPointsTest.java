package chancery.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.EarlierWordings;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.claims.strength.StrengthLevel;
import chancery.testing.PlayedYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stands behind the sixteen points of the instruction on migration and public safety.
@Tag("long")
class TheSixteenPointsTest {

    private static final PlayedYear YEAR = PlayedYear.shared();
    private static final Officer DESK = YEAR.officer("livia.plumecourt");

    private static UUID instruction() {
        return door(Directives.class)
                .list("Migration and public safety", Optional.empty(), DESK)
                .getFirst()
                .id();
    }

    private static <T> T door(Class<T> type) {
        return YEAR.chancery().get(type);
    }

    private static List<WeighedClaim> claims() {
        return door(Claims.class).of(instruction(), DESK);
    }

    @Test
    void each_of_them_carries_a_claim() {
        var byPoint = claims().stream().collect(groupingBy(one -> one.claim().subject().number()));

        assertThat(byPoint.keySet()).containsAll(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void some_are_strong_some_moderate_one_weak_and_none_unsupported() {
        var byLevel = claims().stream().collect(groupingBy(one -> one.strength().level()));

        assertThat(byLevel.keySet())
                .containsExactlyInAnyOrder(
                        StrengthLevel.STRONG, StrengthLevel.MODERATE, StrengthLevel.WEAK);
        assertThat(byLevel.get(StrengthLevel.STRONG)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(byLevel.get(StrengthLevel.MODERATE)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(byLevel.get(StrengthLevel.WEAK)).hasSize(1);
    }

    @Test
    void statistics_rest_on_saved_figures_of_real_tables() {
        var withFigure =
                claims().stream()
                        .flatMap(one -> one.evidence().stream())
                        .flatMap(one -> one.figure().stream())
                        .flatMap(figure -> figure.publishers().stream())
                        .distinct()
                        .toList();

        assertThat(withFigure)
                .contains("Eurostat", "Statistics Canada", "Australian Bureau of Statistics");
        assertThat(
                        claims().stream()
                                .filter(one ->
                                        one.evidence().stream()
                                                .anyMatch(each -> each.figure().isPresent())))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void what_speaks_against_them_stands_beside_them() {
        assertThat(claims().stream().filter(WeighedClaim::isContested))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_did_not_pass_is_kept_with_its_rule_beside_the_wording_that_did() {
        var earlier =
                claims().stream()
                        .flatMap(one ->
                                door(EarlierWordings.class).of(one.claim().id(), DESK).stream())
                        .toList();

        assertThat(earlier)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(worded -> assertThat(worded.findings()).isNotEmpty());
        assertThat(earlier.stream().flatMap(one -> one.findings().stream()))
                .extracting(finding -> finding.rule().number())
                .contains("N01", "N02", "N26", "N31", "N32");
    }

    @Test
    void nothing_keeps_the_instruction_back_and_a_warning_was_let_pass_with_a_reason() {
        var version = door(Directives.class).directive(instruction().toString(), DESK).version();
        var objections = door(Gate.class).ofDirective(instruction(), version, DESK);

        assertThat(objections).noneMatch(one -> one.stands());
        assertThat(objections).anyMatch(one -> one.letPass());
    }
}
