package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// The page of a tasking, shown again where a form about it is refused.
@Component
class TaskingShown {

    private final TaskingViews views;
    private final Templates templates;

    TaskingShown(TaskingViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    ResponseEntity<?> refused(Page page, Officer officer, Fields fields, UUID id, BadInput bad) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT, page.refused(bad.faults(), fields), officer, id);
    }

    private ResponseEntity<?> refused(HttpStatus status, Page page, Officer officer, UUID id) {
        return ResponseEntity.status(status)
                .body(templates.directivesTasking(page, views.of(id, page, officer)));
    }

    ResponseEntity<?> refused(
            HttpStatus status, Fault fault, Page page, Officer officer, Fields fields, UUID id) {
        return refused(status, page.refused(List.of(fault), fields), officer, id);
    }
}
