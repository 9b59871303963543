package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Coders;
import chancery.observations.coding.NamedCoders;
import chancery.observations.web.FormPiece;
import chancery.observations.web.FormSheet;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form that names who codes, and the same for programs.
@RestController
class CoderPages {

    private final Coders coders;
    private final CodingViews views;
    private final Templates templates;
    private final CoderOptions offered;

    CoderPages(Coders coders, CodingViews views, Templates templates, CoderOptions offered) {
        this.coders = coders;
        this.views = views;
        this.templates = templates;
        this.offered = offered;
    }

    @GetMapping("/observations/assessments/{id}/coders")
    Object form(Page page, Officer officer, @PathVariable UUID id) {
        var view = views.of(id, page, officer);
        var options = offered.of(view, page, officer);
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.coders-name",
                        view.what(),
                        view.address(),
                        view.address() + "/coders",
                        List.of(
                                choice("first", view.named(), NamedCoders::first, options),
                                choice("second", view.named(), NamedCoders::second, options))));
    }

    private static FormPiece choice(
            String name,
            Optional<NamedCoders> named,
            Function<NamedCoders, UUID> which,
            List<Option> options) {
        return FormPiece.choice(
                name,
                "observations.coders-" + name,
                true,
                options,
                named.map(which).map(UUID::toString).orElse(""));
    }

    @PostMapping("/observations/assessments/{id}/coders")
    ResponseEntity<?> name(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    named(id, fields, fields::refuseFaults, officer);
                    return "/observations/assessments/" + id;
                },
                again -> form(again, officer, id));
    }

    /// `{"first": …, "second": …}`, the ids of two officers.
    @PostMapping("/api/v1/assessments/{id}/coders")
    Object nameByCall(Officer officer, Fields fields, @PathVariable UUID id) {
        var named = named(id, fields, fields::refuseFaultsAndUnknown, officer);
        return Map.of("assessment", id, "first", named.first(), "second", named.second());
    }

    private NamedCoders named(UUID id, Fields fields, Runnable refuse, Officer officer) {
        var first = fields.id("first");
        var second = fields.id("second");
        refuse.run();
        return coders.name(id, first, second, officer);
    }
}
