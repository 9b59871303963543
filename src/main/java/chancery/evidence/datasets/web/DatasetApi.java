package chancery.evidence.datasets.web;

import chancery.access.Officer;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.ties.TroubledSources;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Figures of statistical offices for programs.
@RestController
@RequestMapping("/api/v1/datasets")
class DatasetApi {

    private final Datasets datasets;
    private final TroubledSources troubled;
    private final Exports exports;

    DatasetApi(Datasets datasets, TroubledSources troubled, Exports exports) {
        this.datasets = datasets;
        this.troubled = troubled;
        this.exports = exports;
    }

    @GetMapping
    Map<String, Object> list(Officer officer, Fields fields) {
        var filter = DatasetInput.filter(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items", datasets.list(filter, officer).stream().map(DatasetJson::of).toList());
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
