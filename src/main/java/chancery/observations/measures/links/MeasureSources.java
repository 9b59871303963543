package chancery.observations.measures.links;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import chancery.evidence.sources.Sources;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.missions.places.HostNames;
import chancery.observations.Written;
import chancery.observations.measures.MeasureEntry.MeasureSourceCited;
import chancery.observations.measures.MeasureEntry.MeasureSourceWithdrawn;
import chancery.observations.measures.Measures;
import chancery.observations.measures.store.MeasureSourceStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what measures rest on; tells each source which measures rest on it.
@Service
@Transactional
public class MeasureSources implements SourceDependants {

    private final MeasureSourceStore store;
    private final Measures measures;
    private final Sources sources;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    MeasureSources(
            MeasureSourceStore store,
            Measures measures,
            Sources sources,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.sources = sources;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Cites a passage of a source for a measure.
    public MeasureCitation cite(UUID measure, Cited cited, Officer by) {
        var about = measures.writable(measure, by);
        var citation = sources.cite(cited, by);
        var written = new Written(ids.next(), Optional.empty(), about.label(), by, clock.instant());
        var made = new MeasureCitation(written.id(), measure, citation, written.at());
        store.add(made, false, written);
        journal.record(
                new MeasureSourceCited(measure, citation.source(), by.id(), written.at()),
                about.label());
        return made;
    }

    /// Notes that a citation was recorded in error.
    public MeasureCitation withdraw(UUID id, Officer by) {
        var cited =
                store.find(id, clock.instant(), by).orElseThrow(() -> new NotFound("citation", id));
        var about = measures.writable(cited.measure(), by);
        var written = new Written(ids.next(), Optional.of(id), about.label(), by, clock.instant());
        store.add(cited, true, written);
        journal.record(
                new MeasureSourceWithdrawn(
                        about.id(), cited.citation().source(), by.id(), written.at()),
                about.label());
        return cited;
    }

    @Transactional(readOnly = true)
    public List<MeasureCitation> of(UUID measure, Reader reader) {
        return knownAt(measure, clock.instant(), reader);
    }

    /// What it rested on, as known at a time.
    @Transactional(readOnly = true)
    public List<MeasureCitation> knownAt(UUID measure, Instant known, Reader reader) {
        return store.ofMeasure(measure, known, reader);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        return store.ofSource(source, clock.instant(), reader).stream()
                .map(cited -> {
                    var measure = measures.measure(cited.measure(), reader);
                    return new Dependant(
                            measure.id(),
                            "observations.measure",
                            measure.title(),
                            HostNames.of(measure.host(), language),
                            "/observations/measures/" + measure.id());
                })
                .toList();
    }
}
