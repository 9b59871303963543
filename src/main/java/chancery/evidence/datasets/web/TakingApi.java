package chancery.evidence.datasets.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.evidence.datasets.DatasetTaking;
import chancery.evidence.readers.Progress;
import chancery.kernel.BadInput;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files of statistical offices, sent by programs.
@RestController
@RequestMapping("/api/v1/datasets")
class TakingApi {

    private final DatasetTaking taking;
    private final DatasetInput input;
    private final Creations creations;
    private final ApiAnswers answers;

    TakingApi(DatasetTaking taking, DatasetInput input, Creations creations, ApiAnswers answers) {
        this.taking = taking;
        this.input = input;
        this.creations = creations;
        this.answers = answers;
    }

    /// Takes in a file, sent as `file` in multipart/form-data.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            Officer officer,
            Fields fields,
            @RequestParam @Nullable MultipartFile file,
            @RequestHeader("Idempotency-Key") Optional<String> key)
            throws IOException {
        var wish = input.wish(fields, file, officer);
        fields.refuseFaultsAndUnknown();
        if (file == null) {
            throw BadInput.of("file", "evidence.fault.file-needed");
        }
        try (var uploaded = UploadedFile.of(file)) {
            return answers.send(
                    creations.once(
                            officer,
                            key,
                            "POST datasets " + fields.raw() + uploaded.digest(),
                            () -> {
                                var made =
                                        taking.take(
                                                wish, uploaded.path(), Progress.NOBODY, officer);
                                return answers.made(
                                        "/api/v1/datasets/" + made.id(), DatasetJson.of(made));
                            }));
        }
    }
}
