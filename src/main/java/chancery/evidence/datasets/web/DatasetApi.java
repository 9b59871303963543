package chancery.evidence.datasets.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.ties.TroubledSources;
import chancery.evidence.readers.Progress;
import chancery.kernel.BadInput;
import chancery.web.ApiAnswers;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

/// Figures of statistical offices for programs.
@RestController
@RequestMapping("/api/v1/datasets")
class DatasetApi {

    private final Datasets datasets;
    private final TroubledSources troubled;
    private final DatasetInput input;
    private final Exports exports;
    private final Creations creations;
    private final ApiAnswers answers;

    DatasetApi(
            Datasets datasets,
            TroubledSources troubled,
            DatasetInput input,
            Exports exports,
            Creations creations,
            ApiAnswers answers) {
        this.datasets = datasets;
        this.troubled = troubled;
        this.input = input;
        this.exports = exports;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> list(Officer officer, Fields fields) {
        var filter = DatasetInput.filter(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items", datasets.list(filter, officer).stream().map(DatasetJson::of).toList());
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
                                        datasets.take(
                                                wish, uploaded.path(), Progress.NOBODY, officer);
                                return answers.made(
                                        "/api/v1/datasets/" + made.id(), DatasetJson.of(made));
                            }));
        }
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, Officer officer) {
        var dataset = datasets.dataset(id, officer);
        var json = DatasetJson.of(dataset);
        json.put("flagged", !troubled.of(List.of(dataset), officer).isEmpty());
        return json;
    }

    @GetMapping("/{id}/series")
    Map<String, Object> series(@PathVariable UUID id, Officer officer, Fields fields) {
        var area = fields.optionalText("area", 100);
        fields.refuseFaultsAndUnknown();
        var dataset = datasets.dataset(id, officer);
        return Map.of(
                "items",
                datasets.seriesOf(dataset.id(), area, officer).stream()
                        .map(DatasetJson::of)
                        .toList());
    }

    @GetMapping("/{id}/observations")
    Map<String, Object> observations(@PathVariable UUID id, Officer officer, Fields fields) {
        var filter = DatasetInput.observations(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items",
                datasets.observations(id, filter, officer).stream().map(DatasetJson::of).toList());
    }

    @GetMapping(path = "/{id}/observations", params = "format")
    void observations(
            @PathVariable UUID id, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var filter = DatasetInput.observations(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaultsAndUnknown();
        exports.send(
                ObservationSheet.of(datasets.observations(id, filter, officer)), format, response);
    }

    /// What the rules have against its figures; of a large dataset, those of one `area`.
    @GetMapping("/{id}/traps")
    Map<String, Object> traps(@PathVariable UUID id, Officer officer, Page page, Fields fields) {
        var area = fields.optionalText("area", 100);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items",
                datasets.traps(id, area, officer).stream()
                        .map(trap -> DatasetJson.of(trap, page.words()))
                        .toList());
    }

    /// What the edition that followed gave anew.
    @GetMapping("/{id}/changes")
    Map<String, Object> changes(@PathVariable UUID id, Officer officer) {
        var dataset = datasets.dataset(id, officer);
        return dataset.followedBy()
                .map(newer ->
                        Map.<String, Object>of(
                                "newer",
                                newer,
                                "counts",
                                datasets.changesSince(id, newer, officer),
                                "items",
                                datasets.changed(id, newer, 1_000, officer).stream()
                                        .map(DatasetJson::of)
                                        .toList()))
                .orElseGet(() -> Map.of("items", List.of()));
    }
}
