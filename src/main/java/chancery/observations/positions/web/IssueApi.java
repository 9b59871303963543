package chancery.observations.positions.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.observations.positions.Issues;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Issues over the API.
@RestController
@RequestMapping("/api/v1/issues")
class IssueApi {

    private final Issues issues;
    private final Directives directives;
    private final Creations creations;
    private final ApiAnswers answers;

    IssueApi(Issues issues, Directives directives, Creations creations, ApiAnswers answers) {
        this.issues = issues;
        this.directives = directives;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> list(Officer officer, Fields fields) {
        var key = fields.optionalText("directive", 60);
        fields.refuseFaultsAndUnknown();
        return PositionJson.items(
                issues.list(key.map(name -> directive(name, officer)), officer).stream()
                        .map(PositionJson::of)
                        .toList());
    }

    private UUID directive(String key, Officer officer) {
        try {
            return directives.idOf(key, officer);
        } catch (NotFound none) {
            throw BadInput.of("directive", "observations.fault.no-directive", key);
        }
    }

    /// Names an issue of a directive; `points` are numbers with commas between them.
    @PostMapping
    ResponseEntity<String> name(
            Officer officer,
            Fields fields,
            @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        var wish = IssueWish.read(fields);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "issues " + fields.raw(),
                        () -> {
                            var issue =
                                    issues.name(
                                            wish.directive(), wish.name(), wish.points(), officer);
                            return answers.made(
                                    "/api/v1/issues/" + issue.id(), PositionJson.of(issue));
                        }));
    }
}
