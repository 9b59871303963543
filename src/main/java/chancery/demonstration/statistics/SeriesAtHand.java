package chancery.demonstration.statistics;

import chancery.access.Officer;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.DatasetFilter;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.SeriesKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the tables of the year by the keys that its files give them, and the series in them.
@Component
class SeriesAtHand {

    private final Datasets datasets;

    SeriesAtHand(Datasets datasets) {
        this.datasets = datasets;
    }

    UUID series(Dataset dataset, ScenarioRow row, String group, String area, Officer by) {
        return datasets.seriesOf(dataset.id(), Optional.of(area), by).stream()
                .filter(key -> key.group().code().equals(group))
                .filter(key -> key.unit().equals(row.text("unit")))
                .filter(key -> key.offences().code().equals(row.text("offence")))
                .map(SeriesKey::id)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no series of " + group + " in " + area + ": " + row.place()));
    }

    Dataset dataset(String key, Officer by) {
        var title =
                ScenarioTable.read("statistics/tables").stream()
                        .filter(row -> row.text("key").equals(key))
                        .map(row -> row.text("title"))
                        .findFirst()
                        .orElseThrow();
        return datasets.list(DatasetFilter.all(), by).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
