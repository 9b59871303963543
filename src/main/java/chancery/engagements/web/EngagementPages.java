package chancery.engagements.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of engagements, as a page and as a file.
@RestController
class EngagementPages {

    private final Engagements engagements;
    private final Directives directives;
    private final Missions missions;
    private final Exports exports;
    private final Templates templates;

    EngagementPages(
            Engagements engagements,
            Directives directives,
            Missions missions,
            Exports exports,
            Templates templates) {
        this.engagements = engagements;
        this.directives = directives;
        this.missions = missions;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/engagements")
    Object list(Page page, Officer officer, Fields fields) {
        var asked = AskedFor.read(fields);
        var rows =
                filter(asked, officer).stream()
                        .flatMap(filter -> engagements.list(filter, officer).stream())
                        .map(listed -> row(listed, page, officer))
                        .toList();
        return templates.engagementsList(page, rows, asked);
    }

    private EngagementRow row(EngagementListed listed, Page page, Officer officer) {
        var zone =
                missions.findByCode(listed.mission(), officer)
                        .map(office -> office.zone())
                        .orElse(ZoneId.of("UTC"));
        return new EngagementRow(
                listed,
                HostNames.of(listed.host(), page.words()),
                listed.when().map(at -> page.words().time(at, zone)).orElse("–"));
    }

    /// What is asked for in the address; empty when it names a directive that the reader may not
    /// see, so that nothing is found.
    private Optional<EngagementFilter> filter(AskedFor asked, Officer officer) {
        try {
            return Optional.of(
                    new EngagementFilter(
                            asked.mission(),
                            asked.host(),
                            asked.stage(),
                            asked.directive().map(key -> directives.idOf(key, officer)),
                            asked.point(),
                            asked.round(),
                            asked.asOf(),
                            asked.text()));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    /// The same list as a file.
    @GetMapping(path = "/engagements", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = AskedFor.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        var listed =
                filter(asked, officer).stream()
                        .flatMap(filter -> engagements.list(filter, officer).stream())
                        .toList();
        exports.send(EngagementSheet.of(listed, page.words()), format, response);
    }
}
