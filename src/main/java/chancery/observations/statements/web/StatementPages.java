package chancery.observations.statements.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.observations.statements.Statements;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What was said in public: the list, one statement, and the form that records or corrects one.
@RestController
@RequestMapping("/observations/statements")
class StatementPages {

    private final Statements statements;
    private final StatementViews views;
    private final Directives directives;
    private final Histories histories;
    private final Exports exports;
    private final Templates templates;

    StatementPages(
            Statements statements,
            StatementViews views,
            Directives directives,
            Histories histories,
            Exports exports,
            Templates templates) {
        this.statements = statements;
        this.views = views;
        this.directives = directives;
        this.histories = histories;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping
    Object list(Page page, Officer officer, Fields fields) {
        var query = read(fields, officer);
        return templates.observationsStatementsList(page, query, views.lines(query, page, officer));
    }

    private StatementQuery read(Fields fields, Officer officer) {
        var query = StatementQuery.read(fields, directives, officer);
        fields.refuseFaults();
        return query;
    }

    @GetMapping(params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var lines = views.lines(read(fields, officer), page, officer);
        exports.send(StatementSheet.of(lines, page.words()), format, response);
    }

    @GetMapping("/{id}")
    Object one(@PathVariable UUID id, Page page, Officer officer) {
        var statement = statements.statement(id, officer);
        return templates.observationsStatementsOne(
                page,
                views.line(statement, page, officer),
                statements.mayRecord(statement, officer),
                histories.of(id, page.words(), officer));
    }
}
