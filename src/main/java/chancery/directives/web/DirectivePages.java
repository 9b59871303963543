package chancery.directives.web;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Stage;
import chancery.directives.DirectiveListed;
import chancery.directives.Directives;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of directives, and the page of each.
@RestController
class DirectivePages {

    private final Directives directives;
    private final DirectiveViews views;
    private final Exports exports;
    private final Templates templates;

    DirectivePages(
            Directives directives, DirectiveViews views, Exports exports, Templates templates) {
        this.directives = directives;
        this.views = views;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/directives")
    Object list(Page page, Officer officer, Fields fields) {
        var asked = Asked.read(fields);
        return templates.directivesList(
                page,
                directives.list(asked.text(), asked.stage(), officer),
                asked.text(),
                asked.stage().map(Stage::name).orElse(""),
                officer.is(Role.DESK));
    }

    /// What the address asks for.
    private record Asked(String text, Optional<Stage> stage) {

        static Asked read(Fields fields) {
            var text = fields.optionalText("q", 200).orElse("");
            var stage = fields.optionalChoice("stage", Stage.class);
            fields.refuseFaults();
            return new Asked(text, stage);
        }
    }

    /// The same list as a file.
    @GetMapping(path = "/directives", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(
                sheet(directives.list(asked.text(), asked.stage(), officer), page.words()),
                format,
                response);
    }

    private static Sheet sheet(List<DirectiveListed> listed, Words words) {
        var columns =
                Column.named(
                        words,
                        "directives.column.",
                        "reference",
                        "subject",
                        "kind",
                        "stage",
                        "released",
                        "taskings",
                        "open",
                        "next");
        return new Sheet("directives", columns, listed.stream().map(DirectivePages::row).toList());
    }

    private static List<Object> row(DirectiveListed directive) {
        return List.of(
                directive.reference().orElse(""),
                directive.subject(),
                directive.kind().name(),
                directive.stage().name(),
                directive.releasedAt().map(Object::toString).orElse(""),
                directive.taskings(),
                directive.open(),
                directive.next().map(Object::toString).orElse(""));
    }

    @GetMapping("/directives/{key}")
    Object directive(Page page, Officer officer, @PathVariable String key) {
        return templates.directivesDirective(
                page, views.of(directives.directive(key, officer), page, officer));
    }
}
