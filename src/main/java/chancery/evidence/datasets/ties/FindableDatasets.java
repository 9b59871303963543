package chancery.evidence.datasets.ties;

import chancery.database.Reader;
import chancery.evidence.datasets.DatasetFilter;
import chancery.evidence.datasets.Datasets;
import chancery.search.Findable;
import chancery.search.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets datasets be found by title, publisher and name of the table; newest editions alone.
@Component
class FindableDatasets implements Findable {

    private static final int MOST = 20;

    private final Datasets datasets;

    FindableDatasets(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        var filter = new DatasetFilter(Optional.of(text), Optional.empty(), Optional.empty(), true);
        return datasets.list(filter, reader).stream()
                .limit(MOST)
                .map(dataset ->
                        new Found(
                                "evidence.search.dataset",
                                dataset.title(),
                                dataset.citation(),
                                "/evidence/datasets/" + dataset.id()))
                .toList();
    }
}
