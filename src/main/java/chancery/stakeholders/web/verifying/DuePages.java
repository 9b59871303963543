package chancery.stakeholders.web.verifying;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.OfficeCode;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.verifying.DueHolders;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of entries due for verification, and the answer "still so" to one of them.
@RestController
class DuePages {

    private final DueHolders due;
    private final Stakeholders stakeholders;
    private final Exports exports;
    private final Templates templates;

    DuePages(DueHolders due, Stakeholders stakeholders, Exports exports, Templates templates) {
        this.due = due;
        this.stakeholders = stakeholders;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/stakeholders/due")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = DueInput.read(fields);
        fields.refuseFaults();
        return shown(page, filter, officer);
    }

    private Object shown(Page page, DueHolders.Filter filter, Officer officer) {
        var lines = due.list(filter, officer);
        return templates.stakeholdersDue(
                page,
                filter,
                due.missionsKnown(officer),
                lines,
                due.writable(lines, officer),
                today(page));
    }

    /// The same list as a file.
    @GetMapping(path = "/stakeholders/due", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var filter = DueInput.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(
                DueSheet.of(due.list(filter, officer), today(page), page.words()),
                format,
                response);
    }

    /// Somebody made sure today: it is still so.
    @PostMapping("/stakeholders/due/{holder}")
    ResponseEntity<?> stillSo(
            Page page, Officer officer, Fields fields, @PathVariable UUID holder) {
        try {
            var filter = DueInput.read(fields);
            var next = fields.optionalDay("verifyBy");
            fields.refuseFaults();
            due.requireKnown(filter, officer);
            stakeholders.verify(holder, next, officer);
            return FormAnswers.seeOther("/stakeholders/due?done=saved" + query(filter));
        } catch (BadInput bad) {
            var all = new DueHolders.Filter(Optional.empty(), Optional.empty());
            return FormAnswers.refused(shown(page.refused(bad.faults(), fields), all, officer));
        }
    }

    /// What the list was narrowed to, as it stands in addresses.
    private static String query(DueHolders.Filter filter) {
        return filter.mission()
                        .map(OfficeCode::inAddress)
                        .map(code -> "&mission=" + code)
                        .orElse("")
                + filter.by().map(day -> "&by=" + day).orElse("");
    }

    private static LocalDate today(Page page) {
        return Days.of(page.now());
    }
}
