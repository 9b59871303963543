package chancery.observations.measures;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.HostAudience;
import chancery.observations.measures.links.MeasureLink;
import chancery.observations.measures.store.InterventionStore;
import chancery.observations.measures.store.LinkStore;
import chancery.observations.measures.store.MeasureLists;
import chancery.observations.measures.store.MeasureStore;
import chancery.observations.measures.store.StageStore;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which measures are read: now, or as known at a time.
@Service
@Transactional(readOnly = true)
public class Measures {

    private final MeasureStore measures;
    private final MeasureLists lists;
    private final StageStore stages;
    private final InterventionStore interventions;
    private final LinkStore links;
    private final Stakeholders stakeholders;
    private final HostAudience audience;
    private final Clock clock;

    Measures(
            MeasureStore measures,
            MeasureLists lists,
            StageStore stages,
            InterventionStore interventions,
            LinkStore links,
            Stakeholders stakeholders,
            HostAudience audience,
            Clock clock) {
        this.measures = measures;
        this.lists = lists;
        this.stages = stages;
        this.interventions = interventions;
        this.links = links;
        this.stakeholders = stakeholders;
        this.audience = audience;
        this.clock = clock;
    }

    public Measure measure(UUID id, Reader reader) {
        return measureKnownAt(id, clock.instant(), reader);
    }

    /// A measure as it was described at a time.
    public Measure measureKnownAt(UUID id, Instant known, Reader reader) {
        return measures.find(id, known, reader).orElseThrow(() -> new NotFound("measure", id));
    }

    /// What matches, newest record first.
    public List<MeasureListed> list(MeasureFilter filter, Reader reader) {
        var found = lists.matching(filter, reader);
        var ids = found.stream().map(Measure::id).toList();
        var courses = coursesOf(ids, filter.known(), reader);
        var parts = interventions.ofMeasures(ids, filter.known(), reader);
        var names = new HashMap<CountryCode, Map<UUID, String>>();
        return found.stream()
                .map(measure ->
                        listed(
                                measure,
                                names.computeIfAbsent(measure.host(), host -> names(host, reader)),
                                courses.getOrDefault(measure.id(), new Course(List.of())),
                                parts.getOrDefault(measure.id(), List.of()),
                                filter))
                .filter(listed -> matches(listed, filter))
                .toList();
    }

    private Map<UUID, String> names(CountryCode host, Reader reader) {
        var names = new HashMap<UUID, String>();
        stakeholders
                .authoritiesOf(host, reader)
                .forEach(known -> names.put(known.id(), known.described().englishName()));
        return names;
    }

    private static MeasureListed listed(
            Measure measure,
            Map<UUID, String> names,
            Course course,
            List<Intervention> parts,
            MeasureFilter filter) {
        var now = course.on(filter.day());
        return new MeasureListed(
                measure,
                names.getOrDefault(measure.described().authority(), "–"),
                now.map(StageFact::stage),
                now.map(StageFact::on),
                now.map(StageFact::lagInDays),
                parts);
    }

    private static boolean matches(MeasureListed listed, MeasureFilter filter) {
        boolean staged =
                filter.stage()
                        .map(wanted -> listed.stage().equals(Optional.of(wanted)))
                        .orElse(true);
        boolean anyPart =
                filter.pack().isEmpty() && filter.area().isEmpty() && filter.direction().isEmpty();
        return staged
                && (anyPart
                        || listed.interventions().stream()
                                .map(Intervention::described)
                                .anyMatch(part -> matches(part, filter)));
    }

    private static boolean matches(InterventionDraft part, MeasureFilter filter) {
        return filter.pack().map(part.pack()::equals).orElse(true)
                && filter.area().map(part.area()::equals).orElse(true)
                && filter.direction()
                        .map(wanted -> part.direction().equals(Optional.of(wanted)))
                        .orElse(true);
    }

    /// The stages of a measure as known at a time.
    public Course courseOf(UUID measure, Instant known, Reader reader) {
        return coursesOf(List.of(measure), known, reader)
                .getOrDefault(measure, new Course(List.of()));
    }

    /// The stages of several measures as known at a time, by measure.
    public Map<UUID, Course> coursesOf(Collection<UUID> ofMeasures, Instant known, Reader reader) {
        var courses = new HashMap<UUID, Course>();
        stages.ofMeasures(ofMeasures, known, reader)
                .forEach((id, rows) -> courses.put(id, new StageHistory(rows).course()));
        return courses;
    }

    public List<Intervention> interventionsOf(UUID measure, Instant known, Reader reader) {
        return interventions
                .ofMeasures(List.of(measure), known, reader)
                .getOrDefault(measure, List.of());
    }

    public Intervention intervention(UUID id, Reader reader) {
        return interventions
                .find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("intervention", id));
    }

    public List<MeasureLink> linksOf(UUID measure, Reader reader) {
        return links.ofMeasure(measure, reader);
    }

    /// The measures that took the place of this one.
    public List<Measure> supersededBy(UUID measure, Reader reader) {
        return lists.supersededBy(measure, reader).stream().map(id -> measure(id, reader)).toList();
    }

    public Authority authorityOf(Measure measure, Reader reader) {
        return stakeholders.authority(measure.described().authority(), reader);
    }

    /// About which hosts the officer may write.
    public Predicate<CountryCode> writes(Officer by) {
        return audience.writes(by);
    }

    /// Whether the officer may write about the host of a measure.
    public boolean mayWrite(CountryCode host, Officer by) {
        return audience.mayWrite(host, by);
    }
}
