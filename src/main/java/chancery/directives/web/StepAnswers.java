package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// How steps with a directive are answered: what cannot be taken is told on its page.
@Component
class StepAnswers {

    private static final List<Fault> OVERTAKEN =
            List.of(Fault.of("", "directives.fault.overtaken"));

    private final Directives directives;
    private final DirectiveViews views;
    private final Templates templates;

    StepAnswers(Directives directives, DirectiveViews views, Templates templates) {
        this.directives = directives;
        this.views = views;
        this.templates = templates;
    }

    /// The step on the directive with this id or reference.
    AskedStep asked(Page page, Officer officer, Fields fields, String key) {
        return new AskedStep(page, officer, fields, directives.idOf(key, officer));
    }

    /// Takes a step and goes where it leads, or shows the directive with every fault.
    ResponseEntity<?> taken(AskedStep asked, Supplier<String> step) {
        return answered(asked, () -> FormAnswers.seeOther(step.get()));
    }

    /// The same where a step has an answer of its own.
    ResponseEntity<?> answered(AskedStep asked, Supplier<ResponseEntity<?>> step) {
        try {
            return step.get();
        } catch (BadInput bad) {
            return notTaken(asked, HttpStatus.UNPROCESSABLE_CONTENT, bad.faults());
        } catch (Outdated overtaken) {
            return notTaken(asked, HttpStatus.PRECONDITION_FAILED, OVERTAKEN);
        }
    }

    private ResponseEntity<?> notTaken(AskedStep asked, HttpStatus status, List<Fault> faults) {
        var page = asked.page().refused(faults, asked.fields());
        var directive = directives.directive(asked.id().toString(), asked.officer());
        return ResponseEntity.status(status)
                .body(
                        templates.directivesDirective(
                                page, views.of(directive, page, asked.officer())));
    }
}
