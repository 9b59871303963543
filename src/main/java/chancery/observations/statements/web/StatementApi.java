package chancery.observations.statements.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.observations.statements.Statement;
import chancery.observations.statements.Statements;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Statements over the API.
@RestController
@RequestMapping("/api/v1/statements")
class StatementApi {

    private final Statements statements;
    private final StatementInput input;
    private final Directives directives;
    private final Creations creations;
    private final ApiAnswers answers;

    StatementApi(
            Statements statements,
            StatementInput input,
            Directives directives,
            Creations creations,
            ApiAnswers answers) {
        this.statements = statements;
        this.input = input;
        this.directives = directives;
        this.creations = creations;
        this.answers = answers;
    }

    /// Statements as known at `asOf`, by the filters of the page.
    @GetMapping
    Map<String, Object> list(Officer officer, Page page, Fields fields) {
        var query = StatementQuery.read(fields, directives, officer);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items",
                statements.list(query.filter(), query.at(page.now()), officer).stream()
                        .map(StatementApi::json)
                        .toList());
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, Officer officer) {
        return json(statements.statement(id, officer));
    }

    @PostMapping
    ResponseEntity<String> record(
            Officer officer,
            Fields fields,
            @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        var text = input.read(fields, officer);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "statements " + fields.raw(),
                        () -> {
                            var statement = statements.record(text, officer);
                            return answers.made(
                                    "/api/v1/statements/" + statement.id(), json(statement));
                        }));
    }

    /// Says anew what was said; `version` is the one that was read.
    @PostMapping("/{id}/corrections")
    Map<String, Object> correct(@PathVariable UUID id, Officer officer, Fields fields) {
        var text = input.read(fields, officer);
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return json(statements.correct(id, version, text, officer));
    }

    private static Map<String, Object> json(Statement statement) {
        var text = statement.text();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", statement.id().toString());
        json.put("version", statement.version().toString());
        json.put("host", text.host().text());
        json.put("side", text.side().name());
        json.put("speaker", text.speaker().toString());
        json.put("speakerName", statement.speaker());
        json.put("channel", text.channel().name());
        json.put("saidOn", text.saidOn().toString());
        json.put("language", text.language());
        json.put("extract", text.extract());
        json.put("address", text.address());
        json.put("digest", text.digest());
        text.source().ifPresent(source -> json.put("source", source.toString()));
        text.directive().ifPresent(directive -> json.put("directive", directive.toString()));
        text.point().ifPresent(point -> json.put("point", point));
        json.put("stance", text.stance().name());
        json.put("recordedAt", statement.recordedAt().toString());
        return json;
    }
}
