package chancery.evidence.datasets.web;

import chancery.evidence.datasets.Change;
import chancery.evidence.datasets.Changes;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.datasets.Trap;
import chancery.evidence.sources.Source;
import chancery.files.StoredFile;
import chancery.web.HistoryLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A dataset as its page shows it.
///
/// @param area of which the figures are shown; none shows the traps of all
/// @param changes what the edition that followed gave anew
public record DatasetView(
        Dataset dataset,
        Optional<String> area,
        List<String> areas,
        List<StoredObservation> figures,
        List<Trap> traps,
        Optional<Changes> changes,
        List<Change> changed,
        Optional<StoredFile> capture,
        List<Source> troubled,
        List<HistoryLine> history) {

    /// The figures of each series, oldest first.
    public Map<UUID, List<StoredObservation>> bySeries() {
        var lines = new LinkedHashMap<UUID, List<StoredObservation>>();
        figures.forEach(figure ->
                lines.computeIfAbsent(figure.series().id(), id -> new ArrayList<>()).add(figure));
        return lines;
    }

    /// Traps by the sentence of their rule, so that it stands there once.
    public Map<Enum<?>, List<Trap>> byRule() {
        var rules = new TreeMap<String, List<Trap>>();
        traps.forEach(trap ->
                rules.computeIfAbsent(
                                trap.rule().level().ordinal() + trap.rule().number() + trap.rule(),
                                key -> new ArrayList<>())
                        .add(trap));
        var named = new LinkedHashMap<Enum<?>, List<Trap>>();
        rules.values().forEach(all -> named.put((Enum<?>) all.getFirst().rule(), all));
        return named;
    }

    /// Whether it is too large to be looked at whole while somebody waits.
    public boolean needsArea() {
        return area.isEmpty() && dataset.counts().cells() > Datasets.MOST_LOOKED_AT;
    }
}
