package chancery.evidence.figures;

import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.figures.FigureReckoning.Gathered;
import chancery.evidence.statistics.GroupBasis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Fetches what a figure rests on, and what its tables tell beside it.
@Component
class FigureGathering {

    private final Datasets datasets;

    FigureGathering(Datasets datasets) {
        this.datasets = datasets;
    }

    Gathered gather(FigureDraft draft, Reader reader) {
        var observations = datasets.observationsOf(draft.series(), reader);
        var series = observations.stream().collect(groupingBy(each -> each.series().id()));
        var used =
                observations.stream()
                        .map(StoredObservation::dataset)
                        .distinct()
                        .map(id -> datasets.dataset(id, reader))
                        .toList();
        return new Gathered(
                series,
                used,
                datasets.replaced(draft.series(), reader),
                tellsMore(draft, observations, used, reader));
    }

    /// Whether a table tells of a group, alike in everything else, that no side shows.
    private boolean tellsMore(
            FigureDraft draft,
            List<StoredObservation> observations,
            List<Dataset> used,
            Reader reader) {
        if (draft.kind() == FigureKind.FUNNEL) {
            return false;
        }
        var shown = shown(draft);
        return observations.stream()
                .map(StoredObservation::series)
                .distinct()
                .filter(key -> shown.contains(key.id()))
                .filter(key -> key.group().basis() != GroupBasis.EVERYBODY)
                .anyMatch(key -> hasOthers(key, shown, of(used, key), reader));
    }

    private static Set<UUID> shown(FigureDraft draft) {
        return draft.sides().stream().map(FigureSide::numerator).collect(Collectors.toSet());
    }

    private static Dataset of(List<Dataset> used, SeriesKey key) {
        return used.stream()
                .filter(each -> each.id().equals(key.dataset()))
                .findFirst()
                .orElseThrow();
    }

    private boolean hasOthers(SeriesKey key, Set<UUID> shown, Dataset dataset, Reader reader) {
        var parts = dataset.guide().groups().parts();
        return datasets.seriesOf(dataset.id(), Optional.of(key.area()), reader).stream()
                .filter(other -> !shown.contains(other.id()))
                .filter(other -> other.group().basis() == key.group().basis())
                .filter(other -> parts.isEmpty() || parts.contains(other.group().code()))
                .anyMatch(other -> differsInGroupAlone(key, other));
    }

    private static boolean differsInGroupAlone(SeriesKey key, SeriesKey other) {
        return key.stage() == other.stage()
                && key.unit().equals(other.unit())
                && key.offences().equals(other.offences())
                && differences(key, other) == 1;
    }

    private static long differences(SeriesKey key, SeriesKey other) {
        var places = new HashSet<Integer>();
        for (var i = 0; i < key.codes().size(); i++) {
            if (!key.codes().get(i).equals(other.codes().get(i))) {
                places.add(i);
            }
        }
        return places.size();
    }

    /// A side for every place in which both tables have the series alike in all but the place.
    List<FigureSide> everyPlace(FigureSide model, Reader reader) {
        var known =
                datasets
                        .seriesOf(
                                Stream.concat(
                                                Stream.of(model.numerator()),
                                                model.denominator().stream())
                                        .toList(),
                                reader)
                        .stream()
                        .collect(Collectors.toMap(SeriesKey::id, key -> key));
        var counted = known.get(model.numerator());
        var base = model.denominator().map(known::get);
        if (counted == null || base.isEmpty()) {
            return List.of(model);
        }
        var bases = alike(base.get(), reader);
        return alike(counted, reader).stream()
                .flatMap(key ->
                        bases.stream()
                                .filter(other -> other.area().equals(key.area()))
                                .findFirst()
                                .map(other ->
                                        new FigureSide(
                                                key.area(), key.id(), Optional.of(other.id())))
                                .stream())
                .limit(FigureDraft.MOST_SIDES)
                .toList();
    }

    private List<SeriesKey> alike(SeriesKey key, Reader reader) {
        return datasets.seriesOf(key.dataset(), Optional.empty(), reader).stream()
                .filter(other -> other.group().equals(key.group()))
                .filter(other -> other.unit().equals(key.unit()))
                .filter(other -> other.stage() == key.stage())
                .filter(other -> other.offences().equals(key.offences()))
                .filter(other -> differences(key, other) <= 1)
                .toList();
    }
}
