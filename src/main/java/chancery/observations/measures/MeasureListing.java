package chancery.observations.measures;

import chancery.database.Reader;
import chancery.kernel.CountryCode;
import chancery.observations.measures.store.InterventionStore;
import chancery.observations.measures.store.MeasureLists;
import chancery.observations.measures.store.StageStore;
import chancery.stakeholders.Stakeholders;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts lists of measures together: each with how it stands and what it changes.
@Component
class MeasureListing {

    private final MeasureLists lists;
    private final StageStore stages;
    private final InterventionStore interventions;
    private final Stakeholders stakeholders;

    MeasureListing(
            MeasureLists lists,
            StageStore stages,
            InterventionStore interventions,
            Stakeholders stakeholders) {
        this.lists = lists;
        this.stages = stages;
        this.interventions = interventions;
        this.stakeholders = stakeholders;
    }

    /// What matches, newest record first.
    List<MeasureListed> list(MeasureFilter filter, Reader reader) {
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
                .filter(filter::takes)
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

    /// The stages of several measures as known at a time, by measure.
    Map<UUID, Course> coursesOf(Collection<UUID> ofMeasures, Instant known, Reader reader) {
        var courses = new HashMap<UUID, Course>();
        stages.ofMeasures(ofMeasures, known, reader)
                .forEach((id, rows) -> courses.put(id, new StageHistory(rows).course()));
        return courses;
    }
}
