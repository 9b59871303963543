package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Clearances;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Clearances for programs: offices are asked for them, and give them or object.
@RestController
@RequestMapping("/api/v1/directives/{key}/clearances")
class ClearanceApi {

    private final Directives directives;
    private final Clearances clearances;
    private final Missions missions;
    private final DirectiveAnswers answers;

    ClearanceApi(
            Directives directives,
            Clearances clearances,
            Missions missions,
            DirectiveAnswers answers) {
        this.directives = directives;
        this.clearances = clearances;
        this.missions = missions;
        this.answers = answers;
    }

    /// Asks offices for clearance: `{"offices": ["LEGAL", "PRESS"]}`.
    @PostMapping
    ResponseEntity<?> submit(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var codes = fields.texts("offices");
        fields.refuseFaultsAndUnknown();
        var offices =
                codes.stream().map(code -> office(code, officer).id()).collect(Collectors.toSet());
        var id = directives.idOf(key, officer);
        return answers.tagged(clearances.submit(id, IfMatch.read(match), offices, officer));
    }

    /// Clears for an office, or objects: `{"decision": "CLEARED"}`.
    @PostMapping("/{office}")
    ResponseEntity<?> clear(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @PathVariable String office,
            @RequestHeader("If-Match") Optional<String> match) {
        var word = ClearanceInput.read(fields);
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        var clearer = office(office, officer).id();
        return answers.tagged(
                clearances.clear(
                        id,
                        IfMatch.read(match),
                        clearer,
                        word.decision(),
                        word.comment(),
                        officer));
    }

    private Office office(String code, Officer officer) {
        return Optional.of(code)
                .filter(OfficeCode::isCode)
                .flatMap(text -> missions.findByCode(OfficeCode.parse(text), officer))
                .orElseThrow(() -> BadInput.of("offices", "directives.fault.office", code));
    }
}
