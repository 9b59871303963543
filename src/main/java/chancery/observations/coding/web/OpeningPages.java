package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Assessments;
import chancery.observations.coding.Codebooks;
import chancery.observations.measures.Measures;
import chancery.observations.web.FormPiece;
import chancery.observations.web.FormSheet;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form that puts a part of a measure before coders.
@RestController
class OpeningPages {

    private final Assessments assessments;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Templates templates;

    OpeningPages(
            Assessments assessments, Codebooks codebooks, Measures measures, Templates templates) {
        this.assessments = assessments;
        this.codebooks = codebooks;
        this.measures = measures;
        this.templates = templates;
    }

    @GetMapping("/observations/measures/{id}/assessments/new")
    Object form(Page page, Officer officer, @PathVariable UUID id) {
        var measure = measures.measure(id, officer);
        var parts =
                measures.interventionsOf(id, page.now(), officer).stream()
                        .map(part -> new Option(part.id().toString(), part.described().what()))
                        .toList();
        var books =
                codebooks.latest(officer).stream()
                        .map(book -> new Option(book.directive().toString(), book.title()))
                        .toList();
        var back = "/observations/measures/" + id;
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.assess",
                        measure.title(),
                        back,
                        back + "/assessments",
                        List.of(
                                FormPiece.choice(
                                        "intervention",
                                        "observations.assess-intervention",
                                        true,
                                        parts,
                                        ""),
                                FormPiece.choice(
                                        "directive",
                                        "observations.assess-codebook",
                                        true,
                                        books,
                                        ""))));
    }

    @PostMapping("/observations/measures/{id}/assessments")
    ResponseEntity<?> open(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var intervention = fields.id("intervention");
                    var directive = fields.id("directive");
                    fields.refuseFaults();
                    return "/observations/assessments/"
                            + assessments.open(intervention, directive, officer).id();
                },
                again -> form(again, officer, id));
    }
}
