package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.stakeholders.ListFilter;
import chancery.stakeholders.Stakeholders;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of hosts, and the page of each.
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

    @GetMapping("/stakeholders/{host:[A-Za-z]{2}}")
    Object host(@PathVariable String host, Page page, Officer officer, Fields fields) {
        var day = fields.optionalDay("on");
        var known = fields.optionalDay("known");
        fields.refuseFaults();
        return templates.stakeholdersHost(
                page, view(HostNames.inAddress(host), day, known, page, officer));
    }

    private HostView view(
            CountryCode host,
            Optional<LocalDate> on,
            Optional<LocalDate> known,
            Page page,
            Officer officer) {
        var day = on.orElseGet(() -> LocalDate.ofInstant(page.now(), ZoneOffset.UTC));
        var directory =
                known.map(end -> end.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                        .map(end -> stakeholders.directoryKnownAt(host, end, officer))
                        .orElseGet(() -> stakeholders.directory(host, officer));
        boolean mayWrite = stakeholders.mayWrite(host, officer);
        return new HostView(
                host,
                HostNames.of(host, page.words().locale()),
                day,
                known,
                directory.treeOn(day),
                directory.gapsOn(day, Optional.empty()),
                mayWrite,
                mayWrite
                        && !directory.authorities().isEmpty()
                        && stakeholders.isPartlyClosed(host, officer));
    }

    /// Opens what is known of a host to missions accredited since.
    @PostMapping("/stakeholders/{host:[A-Za-z]{2}}/audience")
    ResponseEntity<?> open(@PathVariable String host, Officer officer) {
        var country = HostNames.inAddress(host);
        stakeholders.openToAccredited(country, officer);
        return FormAnswers.saved("/stakeholders/" + country);
    }
}
