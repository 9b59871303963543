package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Sources;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.Matters;
import chancery.web.Fields;
import chancery.web.Page;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Released incidents over the API.
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentApi {

    private static final String ID = "/{id}";

    private final Incidents incidents;
    private final Sources sources;
    private final Directives directives;
    private final Matters matters;

    IncidentApi(Incidents incidents, Sources sources, Directives directives, Matters matters) {
        this.incidents = incidents;
        this.sources = sources;
        this.directives = directives;
        this.matters = matters;
    }

    /// Incidents as known at `asOf`, by the filters of the page.
    @GetMapping
    Map<String, Object> list(Officer officer, Page page, Fields fields) {
        var query = read(officer, fields);
        return IncidentJson.items(
                incidents.list(query.filter(), query.at(page.now()), officer).stream()
                        .map(IncidentJson::of)
                        .toList());
    }

    private IncidentQuery read(Officer officer, Fields fields) {
        var query = IncidentQuery.read(fields, directives, officer);
        fields.refuseFaultsAndUnknown();
        return query;
    }

    /// How many of each section, with both sides counted.
    @GetMapping("/counts")
    List<CategoryCounts> counts(Officer officer, Page page, Fields fields) {
        var query = read(officer, fields);
        return CategoryCounts.of(
                incidents.list(query.filter(), query.at(page.now()), officer), page.words());
    }

    /// Matters that changed after they had been reported, between two times.
    @GetMapping("/changes")
    Map<String, Object> changes(Officer officer, Page page, Fields fields) {
        var since = fields.optionalInstant("since").orElse(Instant.EPOCH);
        var until = fields.optionalInstant("until").orElse(page.now());
        fields.refuseFaultsAndUnknown();
        return IncidentJson.items(
                incidents.changedSince(since, until, officer).stream()
                        .map(IncidentJson::of)
                        .toList());
    }

    /// One incident; an id that was merged leads to the one that is kept.
    @GetMapping(ID)
    Map<String, Object> one(@PathVariable UUID id, Officer officer, Page page) {
        var incident = incidents.incident(id, officer);
        var json = new LinkedHashMap<>(IncidentJson.of(incident));
        json.put(
                "matter",
                incidents.matter(incident.id(), page.now(), officer).stream()
                        .map(IncidentJson::of)
                        .toList());
        json.put("citedBy", incidents.citing(incident.id(), officer));
        return json;
    }

    /// Says how the matter stands now, by a source.
    @PostMapping(ID + "/status")
    Map<String, Object> change(@PathVariable UUID id, Officer officer, Fields fields) {
        var wish = StatusWish.read(fields);
        var cited = CitationFields.cited(fields);
        fields.refuseFaultsAndUnknown();
        var source = sources.cite(cited, officer).source();
        return IncidentJson.of(matters.change(id, wish.next(), source, wish.note(), officer));
    }
}
