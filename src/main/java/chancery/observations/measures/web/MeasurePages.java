package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.observations.measures.MeasureListed;
import chancery.observations.measures.Measures;
import chancery.observations.packs.SubjectPacks;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of measures, and the page of each.
@RestController
class MeasurePages {

    private final Measures measures;
    private final Directives directives;
    private final SubjectPacks packs;
    private final MeasureViews views;
    private final Exports exports;
    private final Templates templates;

    MeasurePages(
            Measures measures,
            Directives directives,
            SubjectPacks packs,
            MeasureViews views,
            Exports exports,
            Templates templates) {
        this.measures = measures;
        this.directives = directives;
        this.packs = packs;
        this.views = views;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/observations/measures")
    Object list(Page page, Officer officer, Fields fields) {
        var query = MeasureQuery.read(fields);
        fields.refuseFaults();
        return templates.observationsMeasuresList(
                page, found(query, page, officer), query, packs.all());
    }

    private List<MeasureListed> found(MeasureQuery query, Page page, Officer officer) {
        return query.filter(directives, officer, page.now()).stream()
                .flatMap(filter -> measures.list(filter, officer).stream())
                .toList();
    }

    /// The same list as a file.
    @GetMapping(path = "/observations/measures", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var query = MeasureQuery.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(MeasureSheet.of(found(query, page, officer), page.words()), format, response);
    }

    /// A measure now, or as it stood at a time.
    @GetMapping("/observations/measures/{id}")
    Object measure(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        var asOf = fields.optionalAsOf("asOf");
        fields.refuseFaults();
        return templates.observationsMeasuresMeasure(page, views.of(id, asOf, page, officer));
    }
}
