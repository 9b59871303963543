package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.Incidents;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The lists of incidents: one by one, and counted by category.
@RestController
class IncidentPages {

    private final Incidents incidents;
    private final Directives directives;
    private final Exports exports;
    private final Templates templates;

    IncidentPages(
            Incidents incidents, Directives directives, Exports exports, Templates templates) {
        this.incidents = incidents;
        this.directives = directives;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/observations/incidents")
    Object list(Page page, Officer officer, Fields fields) {
        var query = read(fields, officer);
        var found = incidents.list(query.filter(), query.at(page.now()), officer);
        return templates.observationsIncidentsList(
                page, query, lines(found, page), IncidentMap.of(found, page.words()));
    }

    @GetMapping(path = "/observations/incidents", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var query = read(fields, officer);
        var found = incidents.list(query.filter(), query.at(page.now()), officer);
        exports.send(IncidentSheet.of(lines(found, page), page.words()), format, response);
    }

    @GetMapping("/observations/incidents/counts")
    Object counts(Page page, Officer officer, Fields fields) {
        var query = read(fields, officer);
        return templates.observationsIncidentsCounts(page, query, counted(query, page, officer));
    }

    @GetMapping(path = "/observations/incidents/counts", params = "format")
    void exportCounts(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var query = read(fields, officer);
        exports.send(
                CategoryCounts.sheet(counted(query, page, officer), page.words()),
                format,
                response);
    }

    private List<CategoryCounts> counted(IncidentQuery query, Page page, Officer officer) {
        return CategoryCounts.of(
                incidents.list(query.filter(), query.at(page.now()), officer), page.words());
    }

    private IncidentQuery read(Fields fields, Officer officer) {
        var query = IncidentQuery.read(fields, directives, officer);
        fields.refuseFaults();
        return query;
    }

    private static List<IncidentLineView> lines(List<Incident> found, Page page) {
        return found.stream().map(incident -> IncidentLineView.of(incident, page)).toList();
    }
}
