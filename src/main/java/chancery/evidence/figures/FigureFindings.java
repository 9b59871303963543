package chancery.evidence.figures;

import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.figures.FigureReckoning.Gathered;
import chancery.evidence.rules.Breakdown;
import chancery.evidence.rules.BreakdownRule;
import chancery.evidence.rules.Comparison;
import chancery.evidence.rules.ComparisonRule;
import chancery.evidence.rules.FigureSet;
import chancery.evidence.rules.Rule;
import chancery.evidence.rules.Series;
import chancery.evidence.rules.SeriesRule;
import chancery.evidence.rules.SetRule;
import chancery.evidence.rules.Surroundings;
import chancery.evidence.rules.SurroundingsRule;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks every rule about one figure.
final class FigureFindings {

    private static final Set<Stage> BY =
            EnumSet.of(
                    Stage.SUSPECTED,
                    Stage.CHARGED,
                    Stage.PROSECUTED,
                    Stage.CONVICTED,
                    Stage.IN_PRISON);

    private final FigureDraft draft;
    private final Gathered gathered;
    private final List<SideReckoning> sides;
    private final ReferencePeriod period;
    private final List<StoredObservation> used;
    private final List<Finding> findings = new ArrayList<>();

    FigureFindings(
            FigureDraft draft,
            Gathered gathered,
            List<SideReckoning> sides,
            ReferencePeriod period,
            List<StoredObservation> used) {
        this.draft = draft;
        this.gathered = gathered;
        this.sides = sides;
        this.period = period;
        this.used = used;
    }

    /// What does not hold, the gravest first.
    List<Finding> all(Optional<Breakdown> breakdown) {
        if (draft.kind() == FigureKind.TWO_GROUPS) {
            add(ComparisonRule.brokenBy(comparison()), "");
        }
        if (draft.kind().isOverTime()) {
            sides.forEach(side -> add(SeriesRule.brokenBy(series(side)), side.label()));
        }
        breakdown.ifPresent(parts -> add(BreakdownRule.brokenBy(parts), ""));
        add(SetRule.brokenBy(set()), "");
        add(SurroundingsRule.brokenBy(surroundings()), "");
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(finding -> finding.rule().level()))
                .toList();
    }

    private void add(List<? extends Rule> rules, String about) {
        rules.forEach(rule -> findings.add(new Finding(rule, about)));
    }

    private Comparison comparison() {
        return new Comparison(
                sides.get(0).side(period),
                sides.get(1).side(period),
                Optional.empty(),
                Optional.empty(),
                draft.said());
    }

    private Series series(SideReckoning side) {
        var all = side.countsOverTime();
        var first = draft.from().orElseGet(() -> all.getFirst().period());
        return new Series(all, first, period, roundedTo(), draft.said());
    }

    private int roundedTo() {
        return used.stream()
                .mapToInt(each -> gathered.dataset(each.dataset()).roundedTo())
                .max()
                .orElse(1);
    }

    private FigureSet set() {
        var shown =
                Stream.concat(
                                used.stream(),
                                draft.beside().against().stream()
                                        .flatMap(id -> gathered.of(id).stream()))
                        .map(StoredObservation::observation)
                        .toList();
        return new FigureSet(shown, !draft.beside().againstNotPublished().isEmpty(), draft.said());
    }

    private Surroundings surroundings() {
        var aboutGroup =
                used.stream()
                        .anyMatch(each ->
                                BY.contains(each.series().stage())
                                        && each.series().group().basis() != GroupBasis.EVERYBODY);
        var beside = draft.beside();
        return new Surroundings(
                aboutGroup,
                !aboutGroup || beside.mirror().isPresent() || !beside.mirrorNone().isEmpty(),
                !gathered.tellsMore() || !beside.leftOut().isEmpty(),
                draft.ranked(),
                used.stream().anyMatch(each -> gathered.replaced().contains(each.key())));
    }
}
