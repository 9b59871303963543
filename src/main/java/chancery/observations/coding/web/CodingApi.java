package chancery.observations.coding.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.coding.Adjudications;
import chancery.observations.coding.Assessments;
import chancery.observations.coding.Findings;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
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

/// Codebooks and assessments for programs.
@RestController
@RequestMapping("/api/v1")
class CodingApi {

    private final Assessments assessments;
    private final Findings findings;
    private final Creations creations;
    private final ApiAnswers answers;
    private final Adjudications adjudications;

    CodingApi(
            Assessments assessments,
            Findings findings,
            Creations creations,
            ApiAnswers answers,
            Adjudications adjudications) {
        this.assessments = assessments;
        this.findings = findings;
        this.creations = creations;
        this.answers = answers;
        this.adjudications = adjudications;
    }

    /// Everything that both have coded, question by question.
    @GetMapping("/findings")
    Object findings(Officer officer, Page page, Fields fields) {
        var asOf = fields.optionalAsOf("asOf").orElse(page.now());
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items", findings.findings(asOf, officer).stream().map(CodingJson::of).toList());
    }

    @GetMapping("/assessments/{id}")
    Object assessment(Officer officer, @PathVariable UUID id) {
        return CodingJson.of(findings.assessment(id, officer));
    }

    /// Puts an intervention before coders: `{"intervention": …, "directive": …}`.
    @PostMapping("/assessments")
    ResponseEntity<?> open(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var intervention = fields.id("intervention");
        var directive = fields.id("directive");
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST assessments " + fields.raw(),
                        () -> {
                            var made = assessments.open(intervention, directive, officer);
                            return answers.made(
                                    "/api/v1/assessments/" + made.id(), CodingJson.of(made));
                        }));
    }

    /// Files codes: `{"codes": [{"question": 1, "value": -2, "note": …}, …]}`.
    @PostMapping("/assessments/{id}/codes")
    Object code(Officer officer, Fields fields, @PathVariable UUID id) {
        var codes = CodingInput.codes(fields);
        fields.refuseFaultsAndUnknown();
        return CodingJson.of(assessments.code(id, codes, officer));
    }

    /// Decides where coders differ; without a value nothing can be said.
    @PostMapping("/assessments/{id}/decisions")
    Object decide(Officer officer, Fields fields, @PathVariable UUID id) {
        int question = fields.whole("question", 1, 30);
        var value = fields.optionalWhole("value", -3, 3);
        var reason = fields.text("reason", CodingInput.NOTE);
        fields.refuseFaultsAndUnknown();
        return CodingJson.of(adjudications.adjudicate(id, question, value, reason, officer));
    }

    /// Notes what the host says to it.
    @PostMapping("/assessments/{id}/replies")
    Object reply(Officer officer, Fields fields, @PathVariable UUID id) {
        var authority = fields.id("authority");
        var saidOn = fields.day("saidOn");
        var text = fields.text("text", CodingInput.NOTE);
        fields.refuseFaultsAndUnknown();
        return CodingJson.of(adjudications.reply(id, authority, saidOn, text, officer));
    }
}
