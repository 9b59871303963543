package chancery.evidence.figures.web;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.SeriesKey;
import chancery.web.Option;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be picked on the form of a figure: the series of one dataset of counts and of one of
/// populations, for one place.
///
/// @param counts the dataset what is counted comes from
/// @param bases the dataset of populations or totals
public record PickChoice(
        List<Dataset> datasets,
        Optional<UUID> counts,
        Optional<UUID> bases,
        Optional<String> area,
        List<String> areas,
        List<SeriesKey> counted,
        List<SeriesKey> divided) {

    public List<Option> datasetOptions(Words words) {
        return datasets.stream()
                .map(each ->
                        new Option(
                                each.id().toString(),
                                each.title()
                                        + " · "
                                        + each.publisher()
                                        + each.vintage()
                                                .updated()
                                                .map(day -> " · " + words.day(day))
                                                .orElse("")))
                .toList();
    }

    public static List<Option> options(List<SeriesKey> series, Words words) {
        return series.stream()
                .map(each -> new Option(each.id().toString(), label(each, words)))
                .toList();
    }

    private static String label(SeriesKey each, Words words) {
        return String.join(
                " · ",
                List.of(
                        each.area(),
                        each.group().code(),
                        words.label(each.stage()),
                        each.offences().code().isEmpty() ? "–" : "ICCS " + each.offences().code(),
                        each.unit()));
    }
}
