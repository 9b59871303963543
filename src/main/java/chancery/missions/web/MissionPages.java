package chancery.missions.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of offices, and one office.
@RestController
class MissionPages {

    private final Overview overview;
    private final Histories histories;
    private final Exports exports;
    private final Templates templates;

    MissionPages(Overview overview, Histories histories, Exports exports, Templates templates) {
        this.overview = overview;
        this.histories = histories;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/missions")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = OfficeFilter.read(fields);
        fields.refuseFaults();
        return templates.missionsIndex(
                page,
                filter,
                overview.list(filter, page.words(), officer),
                officer.is(Role.ADMINISTRATOR));
    }

    /// The same list as a file.
    @GetMapping(path = "/missions", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var filter = OfficeFilter.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        var lines = overview.list(filter, page.words(), officer);
        exports.send(OfficeSheet.of(lines, page.words()), format, response);
    }

    @GetMapping("/missions/{code}")
    Object one(Page page, Officer officer, @PathVariable String code) {
        var view = overview.view(code, page.words(), officer);
        return templates.missionsOffice(
                page,
                view,
                histories.of(view.office().id(), page.words(), officer),
                officer.is(Role.ADMINISTRATOR));
    }
}
