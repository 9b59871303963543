package chancery.evidence.claims;

import chancery.database.Reader;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import chancery.evidence.store.ClaimStore;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says which claims rest on a source, and how strong they are now.
@Component
class ClaimDependants implements SourceDependants {

    private final ClaimStore store;
    private final Weighing weighing;
    private final Figures figures;
    private final Datasets datasets;
    private final Languages languages;

    ClaimDependants(
            ClaimStore store,
            Weighing weighing,
            Figures figures,
            Datasets datasets,
            Languages languages) {
        this.store = store;
        this.weighing = weighing;
        this.figures = figures;
        this.datasets = datasets;
        this.languages = languages;
    }

    @Override
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        var words = languages.in(language);
        return weighing.of(resting(source, reader), reader).stream()
                .map(claim ->
                        new Dependant(
                                claim.claim().id(),
                                "evidence.claims.claim",
                                claim.claim().said().statement(),
                                words.label(claim.strength().level()),
                                claim.claim().address()))
                .toList();
    }

    /// Those that cite it, and those that rest on a figure of a table taken from it; each once.
    private List<Claim> resting(UUID source, Reader reader) {
        return Stream.concat(
                        Stream.of(source),
                        figures.showing(datasets.restingOn(source, reader), reader).stream()
                                .map(SavedFigure::id))
                .flatMap(evidence -> store.restingOn(evidence, reader).stream())
                .distinct()
                .toList();
    }
}
