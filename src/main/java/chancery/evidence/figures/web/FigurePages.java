package chancery.evidence.figures.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.datasets.FiguresRoles;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.figures.pictures.FigurePicture;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of figures, and the page of each: a table first, then its picture, then the rules.
@RestController
class FigurePages {

    private final Figures figures;
    private final Histories histories;
    private final Templates templates;

    FigurePages(Figures figures, Histories histories, Templates templates) {
        this.figures = figures;
        this.histories = histories;
        this.templates = templates;
    }

    @GetMapping("/evidence/figures")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = FigureInput.filter(fields);
        fields.refuseFaults();
        return templates.evidenceFiguresIndex(
                page, filter, figures.list(filter, officer), FiguresRoles.mayWrite(officer));
    }

    @GetMapping("/evidence/figures/{id}")
    Object one(@PathVariable UUID id, Page page, Officer officer) {
        return shown(figures.figure(id, officer), page, officer);
    }

    @GetMapping("/evidence/figures/{id}/versions/{number}")
    Object version(@PathVariable UUID id, @PathVariable int number, Page page, Officer officer) {
        return shown(figures.version(id, number, officer), page, officer);
    }

    private Object shown(SavedFigure saved, Page page, Officer officer) {
        var reckoned = figures.reckon(saved.draft(), officer);
        return templates.evidenceFiguresFigure(
                page,
                saved,
                reckoned,
                FigurePicture.svg(reckoned, page.words()),
                figures.troubled(reckoned, officer),
                figures.restingOn(Set.of(saved.id()), officer),
                histories.of(saved.id(), page.words(), officer),
                FiguresRoles.mayWrite(officer));
    }
}
