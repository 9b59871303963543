package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.demonstration.stage.ScenarioTable;
import chancery.evidence.figures.FigureFilter;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.Sources;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the sources and figures of the year by the keys that its files give them.
@Component
class EvidenceAtHand {

    private final Sources sources;
    private final Figures figures;

    EvidenceAtHand(Sources sources, Figures figures) {
        this.sources = sources;
        this.figures = figures;
    }

    UUID source(String key, Officer by) {
        var title = title("evidence/sources", "source", key);
        return sources.list(SourceFilter.text(title), by).stream()
                .map(Source::id)
                .findFirst()
                .orElseThrow();
    }

    UUID figure(String key, Officer by) {
        var title = title("statistics/figures", "key", key);
        return figures
                .list(new FigureFilter(Optional.of(title), Optional.empty(), Optional.empty()), by)
                .stream()
                .filter(saved -> saved.draft().title().equals(title))
                .map(SavedFigure::id)
                .findFirst()
                .orElseThrow();
    }

    private static String title(String table, String column, String key) {
        return ScenarioTable.read(table).stream()
                .filter(row -> row.text(column).equals(key))
                .map(row -> row.text("title"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + table));
    }
}
