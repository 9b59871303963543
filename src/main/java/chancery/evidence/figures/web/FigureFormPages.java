package chancery.evidence.figures.web;

import chancery.access.Officer;
import chancery.evidence.datasets.DatasetFilter;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.figures.FigureDraft;
import chancery.evidence.figures.FigureSaving;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.Reckoned;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.figures.pictures.FigurePicture;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form on which a figure is picked, tried, saved and said anew.
@RestController
class FigureFormPages {

    private final Figures figures;
    private final FigureSaving saving;
    private final Datasets datasets;
    private final FigureInput input;
    private final Templates templates;

    FigureFormPages(
            Figures figures,
            FigureSaving saving,
            Datasets datasets,
            FigureInput input,
            Templates templates) {
        this.figures = figures;
        this.saving = saving;
        this.datasets = datasets;
        this.input = input;
        this.templates = templates;
    }

    @GetMapping("/evidence/figures/new")
    Object form(Page page, Officer officer, Fields fields) {
        return form(page, officer, fields, Optional.empty(), Optional.empty());
    }

    @GetMapping("/evidence/figures/{id}/edit")
    Object edit(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return form(
                page, officer, fields, Optional.of(figures.figure(id, officer)), Optional.empty());
    }

    /// Works it out and shows it, and keeps nothing.
    @PostMapping("/evidence/figures/trial")
    ResponseEntity<?> attempt(Page page, Officer officer, Fields fields) {
        var known = fields.optionalId("figure").map(id -> figures.figure(id, officer));
        try {
            var reckoned = figures.reckon(input.draft(fields, officer), officer);
            return ResponseEntity.ok(
                    form(
                            page.refused(List.of(), fields),
                            officer,
                            fields,
                            known,
                            Optional.of(reckoned)));
        } catch (BadInput bad) {
            return refused(bad, page, officer, fields, known);
        }
    }

    @PostMapping("/evidence/figures")
    ResponseEntity<?> save(Page page, Officer officer, Fields fields) {
        try {
            var saved = saving.save(input.draft(fields, officer), officer);
            return FormAnswers.saved("/evidence/figures/" + saved.id());
        } catch (BadInput bad) {
            return refused(bad, page, officer, fields, Optional.empty());
        }
    }

    @PostMapping("/evidence/figures/{id}/edit")
    ResponseEntity<?> sayAnew(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        try {
            var draft = input.draft(fields, officer);
            var number = fields.whole("version", 1, Integer.MAX_VALUE);
            fields.refuseFaults();
            saving.sayAnew(id, Optional.of((long) number), draft, officer);
            return FormAnswers.saved("/evidence/figures/" + id);
        } catch (BadInput bad) {
            return refused(bad, page, officer, fields, Optional.of(figures.figure(id, officer)));
        }
    }

    private ResponseEntity<?> refused(
            BadInput bad, Page page, Officer officer, Fields fields, Optional<SavedFigure> known) {
        return FormAnswers.refused(
                form(page.refused(bad.faults(), fields), officer, fields, known, Optional.empty()));
    }

    private Object form(
            Page page,
            Officer officer,
            Fields fields,
            Optional<SavedFigure> known,
            Optional<Reckoned> tried) {
        return templates.evidenceFiguresForm(
                page,
                choice(fields, known.map(SavedFigure::draft), officer),
                known,
                tried,
                tried.map(each -> FigurePicture.svg(each, page.words())));
    }

    private PickChoice choice(Fields fields, Optional<FigureDraft> draft, Officer officer) {
        var known =
                draft.map(FigureDraft::series).stream()
                        .flatMap(ids -> datasets.seriesOf(ids, officer).stream())
                        .toList();
        var counts = picked(fields, "counts").or(() -> first(known, 0));
        var bases = picked(fields, "bases").or(() -> first(known, 1));
        var area =
                fields.optionalText("area", 100)
                        .or(() -> known.stream().findFirst().map(SeriesKey::area));
        return new PickChoice(
                datasets.list(DatasetFilter.all(), officer),
                counts,
                bases,
                area,
                counts.map(id -> datasets.areasOf(id, officer)).orElse(List.of()),
                series(counts, area, officer),
                series(bases, area, officer));
    }

    /// A number that is none is passed over: it only chooses what is offered.
    private static Optional<UUID> picked(Fields fields, String name) {
        return fields.optionalText(name, 36)
                .flatMap(text -> {
                    try {
                        return Optional.of(UUID.fromString(text));
                    } catch (IllegalArgumentException none) {
                        return Optional.empty();
                    }
                });
    }

    private static Optional<UUID> first(List<SeriesKey> known, int place) {
        return known.stream().map(SeriesKey::dataset).distinct().skip(place).findFirst();
    }

    private List<SeriesKey> series(Optional<UUID> dataset, Optional<String> area, Officer officer) {
        return dataset.filter(id -> area.isPresent())
                .map(id -> datasets.seriesOf(id, area, officer))
                .orElse(List.of());
    }
}
