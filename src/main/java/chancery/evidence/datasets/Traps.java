package chancery.evidence.datasets;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import chancery.evidence.datasets.Trap.Where;
import chancery.evidence.rules.Breakdown;
import chancery.evidence.rules.BreakdownRule;
import chancery.evidence.rules.Series;
import chancery.evidence.rules.SeriesRule;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Asks the rules about every breakdown and every series of a dataset, before anybody says anything
/// with them.
final class Traps {

    /// Rules about what a text says of a series; as long as nothing is said they would speak
    /// against nearly every one.
    private static final Set<SeriesRule> OF_WORDS =
            Set.of(
                    SeriesRule.EXTREME_TOLD,
                    SeriesRule.ENOUGH_FOR_A_PERCENTAGE,
                    SeriesRule.BEYOND_ROUNDING);

    private Traps() {}

    static List<Trap> in(Dataset dataset, List<StoredObservation> figures) {
        var traps = new ArrayList<Trap>();
        var parts = dataset.guide().groups().parts();
        if (!parts.isEmpty()) {
            var group =
                    dataset.dimensions().indexOf(dataset.guide().groups().dimension().orElse(""));
            breakdowns(figures, group, parts, traps);
        }
        series(figures, traps);
        return List.copyOf(traps);
    }

    /// What figures have in common that differ in their group alone.
    private record Beside(List<String> codes, ReferencePeriod period) {

        private static Beside of(StoredObservation figure, int group) {
            var codes = new ArrayList<>(figure.series().codes());
            codes.set(group, "");
            return new Beside(List.copyOf(codes), figure.period());
        }
    }

    private static void breakdowns(
            List<StoredObservation> figures, int group, List<String> parts, List<Trap> traps) {
        figures.stream()
                .filter(figure -> figure.observation().metric().isCounted())
                .collect(
                        groupingBy(
                                figure -> Beside.of(figure, group),
                                LinkedHashMap::new,
                                groupingBy(Traps::isTotal)))
                .values()
                .forEach(split ->
                        split.getOrDefault(true, List.of()).stream()
                                .findFirst()
                                .ifPresent(total -> breakdown(total, split, parts, traps)));
    }

    private static void breakdown(
            StoredObservation total,
            Map<Boolean, List<StoredObservation>> split,
            List<String> parts,
            List<Trap> traps) {
        var given =
                split.getOrDefault(false, List.of()).stream()
                        .filter(figure -> parts.contains(figure.series().group().code()))
                        .toList();
        if (total.observation().figure().number().isEmpty()) {
            return;
        }
        var breakdown =
                new Breakdown(
                        total.observation(),
                        given.stream().map(StoredObservation::observation).toList(),
                        Set.of());
        var all = new ArrayList<>(given);
        all.add(total);
        BreakdownRule.brokenBy(breakdown)
                .forEach(rule -> traps.add(new Trap(rule, where(total), all)));
    }

    private static boolean isTotal(StoredObservation figure) {
        return figure.series().group().basis() == GroupBasis.EVERYBODY;
    }

    private static Where where(StoredObservation figure) {
        var series = figure.series();
        return new Where(
                series.area(), "", series.offences().code(), series.unit(), figure.period().text());
    }

    private static void series(List<StoredObservation> figures, List<Trap> traps) {
        figures.stream()
                .collect(
                        groupingBy(
                                figure -> figure.series().id(),
                                LinkedHashMap<UUID, List<StoredObservation>>::new,
                                toList()))
                .values()
                .forEach(series -> series(series.getFirst().series(), series, traps));
    }

    private static void series(SeriesKey key, List<StoredObservation> figures, List<Trap> traps) {
        var series = Series.whole(figures.stream().map(StoredObservation::observation).toList());
        var where =
                new Where(
                        key.area(),
                        key.group().code(),
                        key.offences().code(),
                        key.unit(),
                        figures.getFirst().period() + " – " + figures.getLast().period());
        SeriesRule.brokenBy(series).stream()
                .filter(rule -> !OF_WORDS.contains(rule))
                .forEach(rule -> traps.add(new Trap(rule, where, figures)));
    }
}
