package chancery.engagements.web.visits;

import chancery.access.Officer;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// The page of one visit, and how its forms are answered.
@Component
class VisitShown {

    private final VisitViews views;
    private final Templates templates;

    VisitShown(VisitViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    Object show(Page page, Officer officer, UUID id) {
        return templates.engagementsVisitsVisit(page, views.view(id, page, officer));
    }

    /// Shows the page again where a step is refused.
    ResponseEntity<?> done(Page page, Officer officer, Fields fields, UUID id, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                "engagements.fault.overtaken",
                () -> {
                    step.run();
                    return "/visits/" + id;
                },
                again -> show(again, officer, id));
    }
}
