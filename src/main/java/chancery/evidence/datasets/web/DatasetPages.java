package chancery.evidence.datasets.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.FiguresRoles;
import chancery.evidence.datasets.ObservationFilter;
import chancery.evidence.datasets.ties.TroubledSources;
import chancery.files.Files;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of datasets, and the page of each: what it holds, what the rules have against it.
@RestController
class DatasetPages {

    private final Datasets datasets;
    private final TroubledSources troubled;
    private final Histories histories;
    private final Files files;
    private final Templates templates;

    DatasetPages(
            Datasets datasets,
            TroubledSources troubled,
            Histories histories,
            Files files,
            Templates templates) {
        this.datasets = datasets;
        this.troubled = troubled;
        this.histories = histories;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/evidence/datasets")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = DatasetInput.filter(fields);
        fields.refuseFaults();
        return templates.evidenceFiguresDatasets(
                page, filter, datasets.list(filter, officer), FiguresRoles.mayWrite(officer));
    }

    @GetMapping("/evidence/datasets/{id}")
    Object one(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var area = fields.optionalText("area", 100);
        fields.refuseFaults();
        var dataset = datasets.dataset(id, officer);
        return templates.evidenceFiguresDataset(
                page,
                new DatasetView(
                        dataset,
                        area,
                        datasets.areasOf(id, officer),
                        area.map(place ->
                                        datasets.observations(
                                                id, ObservationFilter.of(place), officer))
                                .orElse(List.of()),
                        datasets.traps(id, area, officer),
                        dataset.followedBy()
                                .map(newer -> datasets.changesSince(id, newer, officer)),
                        dataset.followedBy()
                                .map(newer -> datasets.changed(id, newer, 200, officer))
                                .orElse(List.of()),
                        files.of(id, officer).stream().findFirst(),
                        troubled.of(List.of(dataset), officer),
                        histories.of(id, page.words(), officer)));
    }
}
