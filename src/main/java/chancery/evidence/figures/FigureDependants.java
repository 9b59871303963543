package chancery.evidence.figures;

import chancery.database.Reader;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says which figures show numbers of a table that was taken from a source.
@Component
class FigureDependants implements SourceDependants {

    private final Figures figures;
    private final Datasets datasets;
    private final Languages languages;

    FigureDependants(Figures figures, Datasets datasets, Languages languages) {
        this.figures = figures;
        this.datasets = datasets;
        this.languages = languages;
    }

    @Override
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        var words = languages.in(language);
        return figures.showing(datasets.restingOn(source, reader), reader).stream()
                .map(saved ->
                        new Dependant(
                                saved.id(),
                                "evidence.search.figure",
                                saved.draft().title(),
                                words.label(saved.draft().kind()),
                                "/evidence/figures/" + saved.id()))
                .toList();
    }
}
