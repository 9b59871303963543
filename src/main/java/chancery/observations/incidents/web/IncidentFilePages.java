package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.observations.incidents.intake.ColumnMapping;
import chancery.observations.incidents.intake.ImportResult;
import chancery.observations.incidents.intake.IncidentFile;
import chancery.observations.incidents.intake.IncidentImports;
import chancery.web.Fields;
import chancery.web.Page;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/// Takes a file of incidents: its columns are shown first, then tried and taken.
@RestController
class IncidentFilePages {

    private static final String HERE = "/observations/incidents/import";

    private final IncidentImports imports;
    private final Templates templates;

    IncidentFilePages(IncidentImports imports, Templates templates) {
        this.imports = imports;
        this.templates = templates;
    }

    @GetMapping(HERE)
    Object empty(Page page, Officer officer) {
        return shown(page, Optional.empty(), officer);
    }

    /// Tries a file with a saved mapping or the likeliest one; nothing is stored.
    @PostMapping(path = HERE + "/trial", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attempt(
            Page page, Officer officer, Fields fields, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw BadInput.of("file", "observations.fault.file-empty");
            }
            var read = IncidentFile.read(IncidentFile.decode(file.getBytes()));
            var mapping =
                    MappingInput.saved(fields, imports.saved(officer))
                            .orElseGet(() -> ColumnMapping.guessed(read));
            var result = imports.attempt(read, mapping, officer);
            return ResponseEntity.ok(shown(page, Optional.of(result), officer));
        } catch (BadInput bad) {
            return refused(page, fields, bad, officer);
        }
    }

    /// Tries again with another mapping, or takes what was tried.
    @PostMapping(HERE)
    ResponseEntity<?> take(Page page, Officer officer, Fields fields) {
        try {
            var read = IncidentFile.read(fields.text("text", 2_000_000));
            var mapping = MappingInput.columns(fields);
            var take = fields.yes("take");
            var name = fields.optionalText("saveAs", 60);
            fields.refuseFaults();
            var result =
                    take
                            ? imports.take(read, mapping, officer)
                            : imports.attempt(read, mapping, officer);
            name.ifPresent(save -> imports.save(save, mapping, officer));
            return ResponseEntity.ok(shown(page, Optional.of(result), officer));
        } catch (BadInput bad) {
            return refused(page, fields, bad, officer);
        }
    }

    private Object shown(Page page, Optional<ImportResult> result, Officer officer) {
        return templates.observationsIncidentsFile(page, result, imports.saved(officer).keySet());
    }

    private ResponseEntity<?> refused(Page page, Fields fields, BadInput bad, Officer officer) {
        return ResponseEntity.unprocessableContent()
                .body(shown(page.refused(bad.faults(), fields), Optional.empty(), officer));
    }
}
