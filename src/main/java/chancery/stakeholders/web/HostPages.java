package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Audiences;
import chancery.stakeholders.Stakeholders;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of a host, on a day and as it was known.
@RestController
class HostPages {

    private final Stakeholders stakeholders;
    private final Audiences audiences;
    private final Templates templates;

    HostPages(Stakeholders stakeholders, Audiences audiences, Templates templates) {
        this.stakeholders = stakeholders;
        this.audiences = audiences;
        this.templates = templates;
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
        var day = on.orElseGet(() -> Days.of(page.now()));
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
                        && audiences.isPartlyClosed(host, officer));
    }

    /// Opens what is known of a host to missions accredited since.
    @PostMapping("/stakeholders/{host:[A-Za-z]{2}}/audience")
    ResponseEntity<?> open(@PathVariable String host, Officer officer) {
        var country = HostNames.inAddress(host);
        audiences.openToAccredited(country, officer);
        return FormAnswers.saved("/stakeholders/" + country);
    }
}
