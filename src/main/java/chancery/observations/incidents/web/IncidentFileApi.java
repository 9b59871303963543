package chancery.observations.incidents.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.incidents.duplicates.Duplicates;
import chancery.observations.incidents.intake.ColumnMapping;
import chancery.observations.incidents.intake.IncidentFile;
import chancery.observations.incidents.intake.IncidentImports;
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

/// Files of incidents and pairs that may be one, over the API.
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentFileApi {

    private static final int LARGEST = 2_000_000;
    private static final int LONGEST = 500;

    private final IncidentImports imports;
    private final Duplicates duplicates;
    private final Creations creations;
    private final ApiAnswers answers;

    IncidentFileApi(
            IncidentImports imports,
            Duplicates duplicates,
            Creations creations,
            ApiAnswers answers) {
        this.imports = imports;
        this.duplicates = duplicates;
        this.creations = creations;
        this.answers = answers;
    }

    /// Tries a file given as text, or takes it with `take`; what may not be held is dropped and
    /// named.
    ///
    /// The columns mean what a saved `mapping` says, or `columns`, or most likely.
    @PostMapping("/imports")
    ResponseEntity<String> take(
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader(name = "Idempotency-Key") Optional<String> key) {
        var text = fields.text("csv", LARGEST);
        var take = fields.yes("take");
        var saved = MappingInput.saved(fields, imports.saved(officer));
        var columns = MappingInput.columns(fields);
        fields.refuseFaultsAndUnknown();
        var file = IncidentFile.read(text);
        var mapping =
                saved.orElseGet(
                        () -> columns.fields().isEmpty() ? ColumnMapping.guessed(file) : columns);
        var request = "imports " + mapping + take + file.cleaned().hashCode();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        request,
                        () -> {
                            var result =
                                    take
                                            ? imports.take(file, mapping, officer)
                                            : imports.attempt(file, mapping, officer);
                            return answers.made(
                                    "/api/v1/incident-drafts",
                                    IncidentJson.of(result, page.words()));
                        }));
    }

    /// Saves which column means what, under a name.
    @PostMapping("/mappings")
    Map<String, Object> save(Officer officer, Fields fields) {
        var name = fields.text("name", 60);
        var mapping = MappingInput.columns(fields);
        if (mapping.fields().isEmpty()) {
            fields.fault("columns", "web.fault.missing");
        }
        fields.refuseFaultsAndUnknown();
        imports.save(name, mapping, officer);
        return mappings(officer);
    }

    @GetMapping("/mappings")
    Map<String, Object> mappings(Officer officer) {
        return IncidentJson.items(
                imports.saved(officer).entrySet().stream()
                        .map(one ->
                                Map.<String, Object>of(
                                        "name", one.getKey(), "columns", one.getValue().fields()))
                        .toList());
    }

    @GetMapping("/duplicates")
    Map<String, Object> suggestions(Officer officer) {
        return IncidentJson.items(
                duplicates.suggestions(officer).stream().map(IncidentJson::of).toList());
    }

    @GetMapping("/merges")
    Map<String, Object> merges(Officer officer) {
        return IncidentJson.items(
                duplicates.merges(officer).stream().map(IncidentJson::of).toList());
    }

    @PostMapping("/merges")
    Map<String, Object> merge(Officer officer, Fields fields) {
        var kept = fields.id("kept");
        var merged = fields.id("merged");
        var reason = fields.text("reason", LONGEST);
        fields.refuseFaultsAndUnknown();
        return IncidentJson.of(duplicates.merge(kept, merged, reason, officer));
    }

    @PostMapping("/merges/{id}/undoing")
    Map<String, Object> unmerge(@PathVariable UUID id, Officer officer, Fields fields) {
        var reason = fields.text("reason", LONGEST);
        fields.refuseFaultsAndUnknown();
        duplicates.unmerge(id, reason, officer);
        return merges(officer);
    }

    @PostMapping("/apart")
    Map<String, Object> tellApart(Officer officer, Fields fields) {
        var one = fields.id("one");
        var other = fields.id("other");
        var reason = fields.text("reason", LONGEST);
        fields.refuseFaultsAndUnknown();
        duplicates.tellApart(one, other, reason, officer);
        return suggestions(officer);
    }
}
