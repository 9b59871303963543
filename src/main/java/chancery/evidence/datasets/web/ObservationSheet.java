package chancery.evidence.datasets.web;

import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.statistics.Flag;
import chancery.web.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/// Figures as a file, each with everything it must carry.
final class ObservationSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "area", "group", "basis", "offence", "stage", "unit", "metric", "period",
                    "value", "absent", "flags", "table", "series");

    private ObservationSheet() {}

    static Sheet of(List<StoredObservation> figures) {
        return new Sheet(
                "figures",
                COLUMNS.stream().map(name -> new Sheet.Column(name, name)).toList(),
                figures.stream().map(ObservationSheet::row).toList());
    }

    private static List<Object> row(StoredObservation figure) {
        var series = figure.series();
        var observation = figure.observation();
        var number = observation.figure().number();
        return List.of(
                series.area(),
                series.group().code(),
                series.group().basis().name(),
                series.offences().code(),
                series.stage().name(),
                series.unit(),
                series.metric().name(),
                observation.period().text(),
                number.<Object>map(value -> value).orElse(""),
                number.isPresent() ? "" : observation.figure().toString(),
                observation.flags().stream()
                        .map(Flag::letter)
                        .map(String::valueOf)
                        .collect(Collectors.joining()),
                observation.vintage().table(),
                series.id().toString());
    }
}
