package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.stakeholders.ListFilter;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.web.lists.ListFile;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of hosts and counterparts.
@RestController
class StakeholderPages {

    private final Stakeholders stakeholders;
    private final Exports exports;
    private final Templates templates;

    StakeholderPages(Stakeholders stakeholders, Exports exports, Templates templates) {
        this.stakeholders = stakeholders;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/stakeholders")
    Object index(Page page, Officer officer, Fields fields) {
        var filter = filter(fields);
        fields.refuseFaults();
        return shown(page, filter, officer);
    }

    /// The same list as a file, which can be read again.
    @GetMapping(path = "/stakeholders", params = "format")
    void export(Officer officer, Fields fields, HttpServletResponse response) throws IOException {
        var filter = filter(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(ListFile.sheet(stakeholders.export(filter, officer)), format, response);
    }

    private Object shown(Page page, ListFilter filter, Officer officer) {
        return templates.stakeholdersIndex(
                page,
                filter,
                stakeholders.counts(officer),
                filter.isNarrow() ? stakeholders.list(filter, officer) : List.of(),
                HostNames.all(page.words().locale()));
    }

    private static ListFilter filter(Fields fields) {
        return new ListFilter(
                fields.parsed("host", CountryCode::parse, "stakeholders.fault.host"),
                fields.optionalText("text", 100));
    }

    /// Leads to the page of the host that was chosen from the list.
    @GetMapping("/stakeholders/host")
    ResponseEntity<?> choose(Fields fields) {
        var host =
                fields.parsed("code", CountryCode::parse, "stakeholders.fault.host")
                        .map(CountryCode::text)
                        .orElse("");
        fields.refuseFaults();
        return FormAnswers.seeOther(host.isEmpty() ? "/stakeholders" : "/stakeholders/" + host);
    }
}
