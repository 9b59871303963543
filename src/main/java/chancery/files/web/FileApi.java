package chancery.files.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.files.Attachments;
import chancery.files.Files;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files for programs. `{kind}` names the records as their own addresses do: `directives`,
/// `engagements`, `reports`.
@RestController
@RequestMapping("/api/v1")
class FileApi {

    private final Files files;
    private final Creations creations;
    private final ApiAnswers answers;
    private final Attachments attachments;

    FileApi(Files files, Creations creations, ApiAnswers answers, Attachments attachments) {
        this.files = files;
        this.creations = creations;
        this.answers = answers;
        this.attachments = attachments;
    }

    @GetMapping("/{kind}/{key}/files")
    Object list(Officer officer, @PathVariable String kind, @PathVariable String key) {
        var listed = files.listed(kind, key, officer);
        return Map.of("items", listed.files().stream().map(FileAnswers::json).toList());
    }

    /// Attaches a file, sent as `file` in multipart/form-data, with `part` beside it.
    @PostMapping(path = "/{kind}/{key}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> attach(
            Officer officer,
            Fields fields,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam @Nullable MultipartFile file,
            @RequestHeader("Idempotency-Key") Optional<String> idempotency)
            throws IOException {
        var upload = FileInput.read(fields, file);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        idempotency,
                        "POST " + kind + " " + key + " files " + upload.digest() + upload.name(),
                        () -> {
                            var made = attachments.attach(kind, key, upload, officer);
                            return answers.made(
                                    "/api/v1/files/" + made.id(), FileAnswers.json(made));
                        }));
    }

    /// The content of a file.
    @GetMapping("/files/{id}")
    ResponseEntity<?> content(Officer officer, @PathVariable UUID id) {
        var file = files.file(id, officer);
        return FileAnswers.content(file, files.content(file, officer));
    }

    /// Takes a file back: `{"why": …}`.
    @PostMapping("/files/{id}/withdrawal")
    Object withdraw(Officer officer, Fields fields, @PathVariable UUID id) {
        var why = fields.text("why", 500);
        fields.refuseFaultsAndUnknown();
        return FileAnswers.json(files.withdraw(id, why, officer));
    }
}
