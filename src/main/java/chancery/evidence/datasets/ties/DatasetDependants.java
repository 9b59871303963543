package chancery.evidence.datasets.ties;

import chancery.database.Reader;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says which tables were taken from a source.
@Component
class DatasetDependants implements SourceDependants {

    private final Datasets datasets;

    DatasetDependants(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        return datasets.restingOn(source, reader).stream()
                .map(dataset ->
                        new Dependant(
                                dataset.id(),
                                "evidence.search.dataset",
                                dataset.title(),
                                dataset.citation(),
                                "/evidence/datasets/" + dataset.id()))
                .toList();
    }
}
