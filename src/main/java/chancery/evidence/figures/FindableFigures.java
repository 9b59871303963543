package chancery.evidence.figures;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets figures be found by title.
@Component
class FindableFigures implements Findable {

    private static final int MOST = 20;

    private final Figures figures;
    private final Languages languages;

    FindableFigures(Figures figures, Languages languages) {
        this.figures = figures;
        this.languages = languages;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        var words = languages.in(language);
        var filter = new FigureFilter(Optional.of(text), Optional.empty(), Optional.empty());
        return figures.list(filter, reader).stream()
                .limit(MOST)
                .map(saved ->
                        new Found(
                                "evidence.search.figure",
                                saved.draft().title(),
                                words.label(saved.draft().kind()),
                                "/evidence/figures/" + saved.id()))
                .toList();
    }
}
