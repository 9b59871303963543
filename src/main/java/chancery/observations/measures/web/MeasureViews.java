package chancery.observations.measures.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.sources.Sources;
import chancery.kernel.Days;
import chancery.kernel.NotFound;
import chancery.missions.places.HostNames;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureAside;
import chancery.observations.measures.MeasureAside.Aside;
import chancery.observations.measures.Measures;
import chancery.observations.measures.links.MeasureSources;
import chancery.observations.measures.web.MeasureView.Part;
import chancery.observations.measures.web.MeasureView.SourceLine;
import chancery.observations.measures.web.links.LinkLines;
import chancery.observations.packs.SubjectPacks;
import chancery.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts together the page of a measure.
@Component
class MeasureViews {

    private final Measures measures;
    private final LinkLines links;
    private final MeasureSources citations;
    private final Sources sources;
    private final SubjectPacks packs;
    private final Histories histories;
    private final List<MeasureAside> asides;

    MeasureViews(
            Measures measures,
            LinkLines links,
            MeasureSources citations,
            Sources sources,
            SubjectPacks packs,
            Histories histories,
            List<MeasureAside> asides) {
        this.measures = measures;
        this.links = links;
        this.citations = citations;
        this.sources = sources;
        this.packs = packs;
        this.histories = histories;
        this.asides = List.copyOf(asides);
    }

    MeasureView of(UUID id, Optional<Instant> asOf, Page page, Officer officer) {
        var known = asOf.orElse(page.now());
        var day = Days.of(known);
        var measure = measures.measureKnownAt(id, known, officer);
        var course = measures.courseOf(id, known, officer);
        return new MeasureView(
                measure,
                HostNames.of(measure.host(), page.words()),
                measures.authorityOf(measure, officer),
                course,
                course.on(day),
                StagePicture.of(course.facts(), day),
                measures.interventionsOf(id, known, officer).stream()
                        .map(part -> new Part(part, packs.pack(part.described().pack())))
                        .toList(),
                links.of(id, known, page.words(), officer),
                sourceLines(id, known, officer),
                measures.withdrawalOf(id, known, officer),
                measure.described().supersedes().flatMap(other -> found(other, officer)),
                measures.supersededBy(id, known, officer),
                beside(measure, page, officer),
                measures.mayWrite(measure.host(), officer)
                        && measures.withdrawalOf(id, page.now(), officer).isEmpty(),
                day,
                asOf,
                histories.of(id, page.words(), officer).stream()
                        .filter(line -> !line.at().isAfter(known))
                        .toList());
    }

    private List<SourceLine> sourceLines(UUID id, Instant known, Officer officer) {
        var cited = citations.knownAt(id, known, officer);
        var found =
                sources.sources(
                        cited.stream().map(one -> one.citation().source()).toList(), officer);
        return cited.stream()
                .map(one ->
                        new SourceLine(
                                one, Optional.ofNullable(found.get(one.citation().source()))))
                .toList();
    }

    private Optional<Measure> found(UUID id, Officer officer) {
        try {
            return Optional.of(measures.measure(id, officer));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    private List<Aside> beside(Measure measure, Page page, Officer officer) {
        return asides.stream()
                .flatMap(aside -> aside.beside(measure, page, officer).stream())
                .sorted()
                .toList();
    }
}
