package chancery.observations.statements.web;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.observations.statements.Statement;
import chancery.observations.statements.Statements;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms that record a public statement and correct one.
@RestController
@RequestMapping("/observations/statements")
class StatementFormPages {

    private static final String HERE = "/observations/statements/";

    private final Statements statements;
    private final StatementViews views;
    private final StatementInput input;
    private final Templates templates;

    StatementFormPages(
            Statements statements,
            StatementViews views,
            StatementInput input,
            Templates templates) {
        this.statements = statements;
        this.views = views;
        this.input = input;
        this.templates = templates;
    }

    /// Without a host the page asks for one.
    @GetMapping("/new")
    Object fresh(Page page, Officer officer, Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "observations.fault.host");
        fields.refuseFaults();
        return host.map(code -> form(page, code, Optional.empty(), officer))
                .orElseGet(() ->
                        templates.observationsStatementsHost(
                                page, HostNames.all(page.words().locale())));
    }

    @PostMapping
    ResponseEntity<?> record(Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var text = input.read(fields, officer);
                    fields.refuseFaults();
                    return HERE + statements.record(text, officer).id();
                },
                again -> form(again, hostOf(again), Optional.empty(), officer));
    }

    /// The host of the form that comes back; any where it cannot be read.
    private static CountryCode hostOf(Page page) {
        var code = page.entered("host", "");
        return code.matches("[A-Z]{2}") ? new CountryCode(code) : new CountryCode("DE");
    }

    @GetMapping("/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        var current = statements.statement(id, officer);
        return form(page, current.text().host(), Optional.of(current), officer);
    }

    @PostMapping("/{id}/correction")
    ResponseEntity<?> correct(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var text = input.read(fields, officer);
                    var version = fields.id("version");
                    fields.refuseFaults();
                    statements.correct(id, version, text, officer);
                    return HERE + id;
                },
                again -> correction(id, again, officer));
    }

    private Object form(Page page, CountryCode host, Optional<Statement> current, Officer officer) {
        return templates.observationsStatementsForm(page, views.form(host, current, page, officer));
    }
}
