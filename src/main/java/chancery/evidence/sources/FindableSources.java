package chancery.evidence.sources;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lets sources be found by publisher, title and identifier.
@Component
class FindableSources implements Findable {

    private final Sources sources;

    FindableSources(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        return sources.list(SourceFilter.text(text), reader).stream()
                .limit(20)
                .map(source ->
                        new Found(
                                "evidence.search.source",
                                source.described().title(),
                                source.described().publisher(),
                                source.address()))
                .toList();
    }
}
