package chancery.evidence.datasets.ties;

import chancery.database.Reader;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceStanding;
import chancery.evidence.sources.Sources;
import chancery.kernel.Days;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the sources of datasets that were retracted, or corrected after the table was taken in.
@Component
public class TroubledSources {

    private final Sources sources;

    TroubledSources(Sources sources) {
        this.sources = sources;
    }

    /// Each once, in the order of the datasets.
    public List<Source> of(Collection<Dataset> datasets, Reader reader) {
        var ids = datasets.stream().flatMap(each -> each.source().stream()).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = sources.sources(ids, reader);
        return datasets.stream()
                .flatMap(each ->
                        each.source().stream()
                                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                                .filter(source -> troubles(source, each)))
                .distinct()
                .toList();
    }

    private static boolean troubles(Source source, Dataset dataset) {
        return source.isRetracted()
                || (source.change().standing() == SourceStanding.CORRECTED
                        && Days.of(dataset.recordedAt()).isBefore(source.change().since()));
    }
}
