package chancery.observations.positions.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.observations.positions.Issues;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Where hosts stand: issues, the map of support of one, the way of one authority.
@RestController
@RequestMapping("/observations/positions")
class PositionPages {

    static final String HERE = "/observations/positions/";

    private final Issues issues;
    private final Directives directives;
    private final PositionViews views;
    private final Exports exports;
    private final Templates templates;

    PositionPages(
            Issues issues,
            Directives directives,
            PositionViews views,
            Exports exports,
            Templates templates) {
        this.issues = issues;
        this.directives = directives;
        this.views = views;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping
    Object list(Page page, Officer officer, Fields fields) {
        var key = fields.optionalText("directive", 60);
        fields.refuseFaults();
        return templates.observationsPositionsList(
                page,
                issues.list(key.map(name -> directive(name, officer)), officer),
                issues.mayName(officer));
    }

    private UUID directive(String key, Officer officer) {
        try {
            return directives.idOf(key, officer);
        } catch (NotFound none) {
            throw BadInput.of("directive", "observations.fault.no-directive", key);
        }
    }

    /// Names an issue.
    @PostMapping
    ResponseEntity<?> name(Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var wish = IssueWish.read(fields);
                    fields.refuseFaults();
                    var issue = issues.name(wish.directive(), wish.name(), wish.points(), officer);
                    return HERE + issue.id();
                },
                again ->
                        templates.observationsPositionsList(
                                again,
                                issues.list(Optional.empty(), officer),
                                issues.mayName(officer)));
    }

    @GetMapping("/{issue}")
    Object map(@PathVariable UUID issue, Page page, Officer officer, Fields fields) {
        var span = MapSpan.read(fields, page.now());
        fields.refuseFaults();
        return templates.observationsPositionsMap(page, views.map(issue, span, page, officer));
    }

    @GetMapping(path = "/{issue}", params = "format")
    void export(
            @PathVariable UUID issue,
            Page page,
            Officer officer,
            Fields fields,
            HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var span = MapSpan.read(fields, page.now());
        fields.refuseFaults();
        var map = views.map(issue, span, page, officer);
        exports.send(PositionSheet.of(map, page.words()), format, response);
    }

    /// Leads to the way of the authority that was chosen.
    @GetMapping("/{issue}/way")
    ResponseEntity<?> way(@PathVariable UUID issue, Fields fields) {
        var authority = fields.id("authority");
        fields.refuseFaults();
        return FormAnswers.seeOther(HERE + issue + "/" + authority);
    }
}
