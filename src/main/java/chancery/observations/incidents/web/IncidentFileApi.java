package chancery.observations.incidents.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.incidents.intake.ColumnMapping;
import chancery.observations.incidents.intake.IncidentFile;
import chancery.observations.incidents.intake.IncidentImports;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Files of incidents and pairs that may be one, over the API.
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentFileApi {

    private static final int LARGEST = 2_000_000;

    private final IncidentImports imports;
    private final Creations creations;
    private final ApiAnswers answers;

    IncidentFileApi(IncidentImports imports, Creations creations, ApiAnswers answers) {
        this.imports = imports;
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
}
