package chancery.evidence.web.sources;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.Resting;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceRule;
import chancery.evidence.sources.SourceStanding;
import chancery.evidence.sources.Sources;
import chancery.kernel.Days;
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

/// Sources over the API.
@RestController
@RequestMapping("/api/v1/sources")
class SourceApi {

    private final Sources sources;
    private final Resting resting;
    private final Creations creations;
    private final ApiAnswers answers;

    SourceApi(Sources sources, Resting resting, Creations creations, ApiAnswers answers) {
        this.sources = sources;
        this.resting = resting;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> list(Officer officer, Fields fields) {
        var filter = SourceFilterInput.read(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of("items", sources.list(filter, officer).stream().map(SourceJson::of).toList());
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, Page page, Officer officer) {
        return whole(sources.source(id, officer), page, officer);
    }

    private Map<String, Object> whole(Source source, Page page, Officer officer) {
        var today = Days.of(page.now());
        return SourceJson.whole(
                source,
                SourceRule.brokenBy(source, today),
                resting.on(source.id(), page.words().locale(), officer),
                page.words());
    }

    @PostMapping
    ResponseEntity<?> add(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var draft = CitationFields.source(fields);
        boolean reserved = fields.yes("reserved");
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST sources " + fields.raw(),
                        () -> {
                            var made = sources.add(draft, reserved, officer);
                            return answers.made(
                                    "/api/v1/sources/" + made.id(), SourceJson.of(made));
                        }));
    }

    /// Says anew what it is; `version` is the one that was read.
    @PostMapping("/{id}/corrections")
    Object describe(@PathVariable UUID id, Officer officer, Fields fields) {
        var draft = CitationFields.source(fields);
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return SourceJson.of(sources.describe(id, version, draft, officer));
    }

    @PostMapping("/{id}/reliability")
    Object grade(@PathVariable UUID id, Officer officer, Fields fields) {
        var grade = fields.choice("grade", Reliability.class);
        var reason = fields.text("reason", 1_000);
        fields.refuseFaultsAndUnknown();
        return SourceJson.of(sources.grade(id, grade, reason, officer));
    }

    /// Its publisher corrected or retracted it, or lets it stand again; answers what rests on it.
    @PostMapping("/{id}/standing")
    Object change(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var standing = fields.choice("standing", SourceStanding.class);
        var since = fields.day("since");
        var reason = fields.text("reason", 1_000);
        fields.refuseFaultsAndUnknown();
        return whole(sources.change(id, standing, since, reason, officer), page, officer);
    }

    @PostMapping("/{id}/rechecks")
    Object recheck(@PathVariable UUID id, Officer officer, Fields fields) {
        boolean unchanged = fields.yes("unchanged");
        var note = fields.optionalText("note", 1_000).orElse("");
        fields.refuseFaultsAndUnknown();
        return SourceJson.of(sources.recheck(id, unchanged, note, officer));
    }
}
