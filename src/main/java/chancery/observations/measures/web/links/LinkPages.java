package chancery.observations.measures.web.links;

import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitments;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import chancery.observations.measures.links.MeasureLinks;
import chancery.observations.web.FormPiece;
import chancery.observations.web.FormSheet;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form that links a measure to a promise it keeps or a point it answers.
@RestController
class LinkPages {

    private final Measures measures;
    private final MeasureLinks links;
    private final LinkInput input;
    private final Commitments promises;
    private final Directives directives;
    private final Templates templates;

    LinkPages(
            Measures measures,
            MeasureLinks links,
            LinkInput input,
            Commitments promises,
            Directives directives,
            Templates templates) {
        this.measures = measures;
        this.links = links;
        this.input = input;
        this.promises = promises;
        this.directives = directives;
        this.templates = templates;
    }

    @GetMapping("/observations/measures/{id}/links/new")
    Object fresh(Page page, Officer officer, @PathVariable UUID id) {
        var measure = measures.measure(id, officer);
        var back = "/observations/measures/" + id;
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.new-link",
                        measure.title(),
                        back,
                        back + "/links",
                        pieces(measure, page, officer)));
    }

    private List<FormPiece> pieces(Measure measure, Page page, Officer officer) {
        return List.of(
                FormPiece.choice(
                        "commitment",
                        "observations.commitment",
                        false,
                        promises(measure, page, officer),
                        ""),
                FormPiece.choice(
                        "directive", "observations.directive", false, released(page, officer), ""),
                new FormPiece.Line(
                        "point",
                        "observations.point",
                        "observations.point-hint",
                        "number",
                        false,
                        ""),
                FormPiece.area("note", "observations.note", false, ""));
    }

    private List<Option> promises(Measure measure, Page page, Officer officer) {
        return withNone(
                page,
                promises.all(officer).stream()
                        .filter(promise -> promise.host().equals(measure.host()))
                        .map(promise -> option(promise, page)));
    }

    private static Option option(Commitment promise, Page page) {
        return new Option(
                promise.id().toString(), page.words().day(promise.due()) + " · " + promise.what());
    }

    private List<Option> released(Page page, Officer officer) {
        return withNone(
                page,
                directives.list("", Optional.of(Directive.Stage.RELEASED), officer).stream()
                        .map(one ->
                                new Option(
                                        one.key(),
                                        one.reference().orElse("") + " · " + one.subject())));
    }

    private static List<Option> withNone(Page page, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", page.say("web.none"))), options).toList();
    }

    @PostMapping("/observations/measures/{id}/links")
    ResponseEntity<?> link(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    input.link(id, fields, fields::refuseFaults, officer);
                    return "/observations/measures/" + id;
                },
                again -> fresh(again, officer, id));
    }

    /// Takes back a link that was recorded in error.
    @PostMapping("/observations/links/{id}/withdrawal")
    ResponseEntity<?> withdraw(Officer officer, @PathVariable UUID id) {
        return FormAnswers.saved("/observations/measures/" + links.withdraw(id, officer).measure());
    }
}
