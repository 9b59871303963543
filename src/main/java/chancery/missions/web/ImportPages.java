package chancery.missions.web;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.BadInput;
import chancery.missions.intake.ImportKind;
import chancery.missions.intake.ImportMode;
import chancery.missions.intake.Imports;
import chancery.web.Fields;
import chancery.web.Option;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/// The page that takes files of our side: first tried, then taken.
@RestController
class ImportPages {

    private final Imports imports;
    private final Templates templates;

    ImportPages(Imports imports, Templates templates) {
        this.imports = imports;
        this.templates = templates;
    }

    @GetMapping("/administration/import")
    Object empty(Page page, Officer officer) {
        require(officer);
        return shown(page, Optional.empty());
    }

    /// Tries a file; nothing is stored.
    @PostMapping(
            path = "/administration/import/trial",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attempt(
            Page page, Officer officer, Fields fields, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        require(officer);
        try {
            var kind = fields.choice("kind", ImportKind.class);
            fields.refuseFaults();
            if (file == null || file.isEmpty()) {
                throw BadInput.of("file", "missions.fault.file-empty");
            }
            var text = imports.decode(file.getBytes());
            var tried = imports.run(kind, ImportMode.TRIAL, text, officer);
            return ResponseEntity.ok(shown(page, Optional.of(new ShownImport(tried, text, ""))));
        } catch (BadInput bad) {
            return refused(page, bad, fields);
        }
    }

    /// Takes what was tried.
    @PostMapping(path = "/administration/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(Page page, Officer officer, Fields fields, HttpServletRequest request) {
        require(officer);
        try {
            var kind = fields.choice("kind", ImportKind.class);
            var mode = fields.choice("mode", ImportMode.class, ImportMode.ALL_OR_NOTHING);
            var text = fields.raw().getOrDefault("text", List.of("")).getFirst();
            fields.refuseFaults();
            var taken = imports.run(kind, mode, text, officer);
            var links = Links.csv(taken.invitations(), Links.base(request));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(shown(page, Optional.of(new ShownImport(taken, "", links))));
        } catch (BadInput bad) {
            return refused(page, bad, fields);
        }
    }

    /// Gives the links that the page shows as a file, so that they need not be copied by hand.
    @PostMapping("/administration/import/links")
    ResponseEntity<String> links(Officer officer, Fields fields) {
        require(officer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"links.csv\"")
                .cacheControl(CacheControl.noStore())
                .body(fields.raw().getOrDefault("csv", List.of("")).getFirst());
    }

    private Object shown(Page page, Optional<ShownImport> result) {
        var kinds =
                Arrays.stream(ImportKind.values())
                        .map(kind -> new Option(kind.name(), page.words().label(kind)))
                        .toList();
        return templates.missionsFile(page, kinds, result);
    }

    private ResponseEntity<?> refused(Page page, BadInput bad, Fields fields) {
        return ResponseEntity.unprocessableContent()
                .body(shown(page.refused(bad.faults(), fields), Optional.empty()));
    }

    private static void require(Officer officer) {
        officer.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
    }
}
