package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.Days;
import chancery.observations.measures.Measures;
import chancery.observations.measures.links.MeasureLinks;
import chancery.observations.measures.links.MeasureSources;
import chancery.observations.packs.SubjectPacks;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Measures for programs.
@RestController
@RequestMapping("/api/v1")
class MeasureApi {

    private final Measures measures;
    private final MeasureSources sources;
    private final MeasureLinks links;
    private final Directives directives;
    private final SubjectPacks packs;

    MeasureApi(
            Measures measures,
            MeasureSources sources,
            MeasureLinks links,
            Directives directives,
            SubjectPacks packs) {
        this.measures = measures;
        this.sources = sources;
        this.links = links;
        this.directives = directives;
        this.packs = packs;
    }

    /// The words that subjects bring.
    @GetMapping("/subject-packs")
    Object packs() {
        return Map.of("items", packs.all());
    }

    /// What matches, by the filters of the page.
    @GetMapping("/measures")
    Object list(Officer officer, Page page, Fields fields) {
        var query = MeasureQuery.read(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items",
                query.filter(directives, officer, page.now()).stream()
                        .flatMap(filter -> measures.list(filter, officer).stream())
                        .map(MeasureJson::of)
                        .toList());
    }

    /// A measure now, or as known at `asOf` and standing on that day.
    @GetMapping("/measures/{id}")
    Object measure(Officer officer, Page page, Fields fields, @PathVariable UUID id) {
        var asOf = fields.optionalAsOf("asOf").orElse(page.now());
        fields.refuseFaultsAndUnknown();
        var course = measures.courseOf(id, asOf, officer);
        var json = MeasureJson.of(measures.measureKnownAt(id, asOf, officer));
        measures.withdrawalOf(id, asOf, officer)
                .ifPresent(gone -> json.put("withdrawn", MeasureJson.of(gone)));
        course.on(Days.of(asOf)).ifPresent(fact -> json.put("stage", fact.stage()));
        json.put("stages", MeasureJson.of(course));
        json.put(
                "interventions",
                measures.interventionsOf(id, asOf, officer).stream().map(MeasureJson::of).toList());
        json.put(
                "sources",
                sources.knownAt(id, asOf, officer).stream().map(MeasureJson::of).toList());
        json.put("links", links.of(id, asOf, officer).stream().map(MeasureJson::of).toList());
        return json;
    }
}
