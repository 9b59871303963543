package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.Endings;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How directives end, for programs, and what they took the place of.
@RestController
@RequestMapping("/api/v1/directives/{key}")
class EndingApi {

    private final Directives directives;
    private final Endings endings;
    private final DirectiveAnswers answers;

    EndingApi(Directives directives, Endings endings, DirectiveAnswers answers) {
        this.directives = directives;
        this.endings = endings;
        this.answers = answers;
    }

    /// Ends it: `{"how": "CLOSED", "why": …}`; `SUPERSEDED` names its `successor`.
    @PostMapping("/end")
    ResponseEntity<?> end(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var how = fields.choice("how", Directive.Stage.class);
        var why = fields.text("why", 4_000);
        var successor = Successors.read(fields, directives, officer);
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        return answers.tagged(endings.end(id, IfMatch.read(match), how, why, successor, officer));
    }

    /// What it took the place of.
    @GetMapping("/predecessors")
    Object predecessors(Officer officer, @PathVariable String key) {
        return Map.of("items", directives.supersededBy(directives.idOf(key, officer), officer));
    }
}
