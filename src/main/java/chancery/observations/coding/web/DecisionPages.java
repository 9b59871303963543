package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Adjudication;
import chancery.observations.coding.Adjudications;
import chancery.observations.coding.Question;
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

/// The forms by which somebody decides between coders, and notes what the host says.
@RestController
class DecisionPages {

    private final Adjudications adjudications;
    private final CodingViews views;
    private final Templates templates;

    DecisionPages(Adjudications adjudications, CodingViews views, Templates templates) {
        this.adjudications = adjudications;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/observations/assessments/{id}/questions/{number}/decision")
    Object decision(Page page, Officer officer, @PathVariable UUID id, @PathVariable int number) {
        var view = views.of(id, page, officer);
        var question = view.codebook().question(number);
        var before = view.decision(question);
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.decide",
                        view.what() + " · " + question.text(),
                        view.address(),
                        view.address() + "/questions/" + number + "/decision",
                        List.of(
                                FormPiece.choice(
                                        "value",
                                        "observations.decide-value",
                                        true,
                                        steps(question, page),
                                        before.map(DecisionPages::chosen).orElse("")),
                                FormPiece.area(
                                        "reason",
                                        "observations.decide-reason",
                                        true,
                                        before.map(Adjudication::reason).orElse("")))));
    }

    private static String chosen(Adjudication before) {
        return before.value().map(step -> step.toString()).orElse(CodingView.UNSAID);
    }

    private static List<Option> steps(Question question, Page page) {
        var said =
                question.steps().stream()
                        .map(step ->
                                new Option(
                                        step.toString(),
                                        Steps.say(question, Optional.of(step), page.words())));
        var unsaid = new Option(CodingView.UNSAID, page.say("observations.code-unsaid"));
        return Stream.concat(said, Stream.of(unsaid)).toList();
    }

    @PostMapping("/observations/assessments/{id}/questions/{number}/decision")
    ResponseEntity<?> decide(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @PathVariable int number) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var chosen = fields.text("value", 10);
                    var value =
                            chosen.equals(CodingView.UNSAID)
                                    ? Optional.<Integer>empty()
                                    : fields.optionalWhole("value", -3, 3);
                    var reason = fields.text("reason", CodingInput.NOTE);
                    fields.refuseFaults();
                    adjudications.adjudicate(id, number, value, reason, officer);
                    return "/observations/assessments/" + id;
                },
                again -> decision(again, officer, id, number));
    }
}
