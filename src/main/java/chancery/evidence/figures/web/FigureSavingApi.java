package chancery.evidence.figures.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.evidence.figures.FigureSaving;
import chancery.evidence.figures.Figures;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Figures worked out, named and said anew by programs.
@RestController
@RequestMapping("/api/v1/figures")
class FigureSavingApi {

    private final Figures figures;
    private final FigureSaving saving;
    private final FigureInput input;
    private final Creations creations;
    private final ApiAnswers answers;

    FigureSavingApi(
            Figures figures,
            FigureSaving saving,
            FigureInput input,
            Creations creations,
            ApiAnswers answers) {
        this.figures = figures;
        this.saving = saving;
        this.input = input;
        this.creations = creations;
        this.answers = answers;
    }

    /// Works a figure out and keeps nothing.
    @PostMapping("/trial")
    Object attempt(Officer officer, Page page, Fields fields) {
        var draft = input.draft(fields, officer);
        fields.refuseFaultsAndUnknown();
        return FigureJson.of(figures.reckon(draft, officer), page.words());
    }

    @PostMapping
    ResponseEntity<?> save(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var draft = input.draft(fields, officer);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST figures " + fields.raw(),
                        () -> {
                            var saved = saving.save(draft, officer);
                            return answers.made(
                                    "/api/v1/figures/" + saved.id(), FigureJson.of(saved));
                        }));
    }

    /// Says it anew: the next version.
    @PostMapping("/{id}/versions")
    Object sayAnew(
            @PathVariable UUID id,
            Officer officer,
            Fields fields,
            @RequestHeader("If-Match") Optional<String> version) {
        var draft = input.draft(fields, officer);
        fields.refuseFaultsAndUnknown();
        return FigureJson.of(saving.sayAnew(id, IfMatch.read(version), draft, officer));
    }
}
