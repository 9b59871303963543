package chancery.evidence.figures;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.methods.UnknownBounds;
import chancery.evidence.rules.ComparisonRule;
import chancery.evidence.rules.Rule;
import chancery.evidence.rules.SurroundingsRule;
import chancery.evidence.sources.Source;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes from a figure what a claim must know of it.
final class FactsOfFigure {

    private static final Set<Stage> MAY_HOLD_VISITORS =
            EnumSet.of(
                    Stage.SUSPECTED,
                    Stage.CHARGED,
                    Stage.PROSECUTED,
                    Stage.CONVICTED,
                    Stage.IN_PRISON);

    private FactsOfFigure() {}

    static FigureFacts of(SavedFigure saved, Reckoned reckoned, List<Source> troubled) {
        var numerators = numerators(reckoned);
        return new FigureFacts(
                saved.id(),
                saved.version(),
                saved.draft().title(),
                saved.draft().kind(),
                reckoned.headline(),
                fewest(reckoned),
                reckoned.rows().stream()
                        .flatMap(row -> row.base().stream().map(base -> row.label() + ": " + base))
                        .distinct()
                        .toList(),
                reckoned.period(),
                numerators.stream()
                        .map(each -> each.series().stage())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class))),
                reckoned.sources().stream().map(Dataset::citation).distinct().toList(),
                reckoned.sources().stream().map(Dataset::publisher).distinct().toList(),
                reckoned.sources().stream()
                        .flatMap(source -> source.source().stream())
                        .distinct()
                        .toList(),
                troubled.stream().map(Source::id).toList(),
                reckoned.sources().stream()
                        .map(source -> source.capture().sha256())
                        .distinct()
                        .toList(),
                comparability(reckoned, numerators),
                reckoned.findings());
    }

    private static List<StoredObservation> numerators(Reckoned reckoned) {
        var ids = reckoned.draft().sides().stream().map(FigureSide::numerator).toList();
        return reckoned.used().stream().filter(each -> ids.contains(each.series().id())).toList();
    }

    private static long fewest(Reckoned reckoned) {
        return reckoned.rows().stream()
                .filter(row -> row.period().equals(reckoned.period()))
                .flatMap(row -> row.events().number().stream())
                .mapToLong(Number::longValue)
                .min()
                .orElse(0);
    }

    private static Comparability comparability(
            Reckoned reckoned, List<StoredObservation> numerators) {
        var compares = reckoned.draft().sides().size() > 1;
        var divided =
                numerators.stream()
                        .anyMatch(each -> each.series().group().basis() != GroupBasis.EVERYBODY);
        var bounds = reckoned.bounds();
        return new Comparability(
                compares && acrossCountries(numerators),
                compares && divided,
                divided && baseOmitsSome(reckoned, numerators),
                reckoned.headline().filter(each -> each.showsNoDifference()).isPresent()
                        || has(reckoned, ComparisonRule.NO_DIFFERENCE_SAID),
                bounds.map(UnknownBounds::unknownShare).orElse(0.0),
                bounds.map(each -> each.lowest() > 0.5 || each.highest() < 0.5).orElse(true),
                reckoned.used().stream()
                        .flatMap(each -> each.observation().flags().stream())
                        .anyMatch(Flag::lowersComparability),
                has(reckoned, SurroundingsRule.EDITION_STANDS));
    }

    /// Visitors may be among those counted, and only residents among those it is divided by.
    private static boolean baseOmitsSome(Reckoned reckoned, List<StoredObservation> numerators) {
        return numerators.stream()
                        .anyMatch(each -> MAY_HOLD_VISITORS.contains(each.series().stage()))
                && reckoned.used().stream()
                        .anyMatch(each -> each.series().stage() == Stage.RESIDENT);
    }

    private static boolean acrossCountries(List<StoredObservation> numerators) {
        return numerators.stream().map(each -> each.series().area()).distinct().count() > 1
                && numerators.stream()
                        .anyMatch(each ->
                                each.series().stage() == Stage.OFFENCE_RECORDED
                                        && !each.series().offences().code().startsWith("0101"));
    }

    private static boolean has(Reckoned reckoned, Rule rule) {
        return reckoned.findings().stream().anyMatch(each -> each.rule() == rule);
    }
}
