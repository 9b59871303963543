package chancery.evidence.datasets.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.evidence.datasets.SavedGuide;
import chancery.evidence.datasets.TableGuides;
import chancery.evidence.tables.GuideTexts;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
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

/// What the cells of tables mean, for programs.
@RestController
@RequestMapping("/api/v1/table-guides")
class GuideApi {

    private final TableGuides guides;
    private final Creations creations;
    private final ApiAnswers answers;

    GuideApi(TableGuides guides, Creations creations, ApiAnswers answers) {
        this.guides = guides;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> list(Officer officer) {
        return Map.of("items", guides.all(officer).stream().map(GuideTexts::of).toList());
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, Officer officer) {
        return json(guides.saved(id, officer));
    }

    /// Says what the cells of a table mean; said again, it replaces what was said before.
    @PostMapping
    ResponseEntity<?> describe(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var guide = GuideInput.read(fields);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST table-guides " + fields.raw(),
                        () -> {
                            var saved = guides.describe(guide, officer);
                            return answers.made("/api/v1/table-guides/" + saved.id(), json(saved));
                        }));
    }

    private static Map<String, Object> json(SavedGuide saved) {
        var json = new LinkedHashMap<String, Object>(GuideTexts.of(saved.guide()));
        json.put("id", saved.id());
        json.put("recordedAt", saved.recordedAt());
        return json;
    }
}
