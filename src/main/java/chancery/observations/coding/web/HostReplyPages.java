package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Adjudications;
import chancery.observations.web.FormPiece;
import chancery.observations.web.FormSheet;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form that notes what a host says to an assessment.
@RestController
class HostReplyPages {

    private final Adjudications adjudications;
    private final CodingViews views;
    private final Templates templates;

    HostReplyPages(Adjudications adjudications, CodingViews views, Templates templates) {
        this.adjudications = adjudications;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/observations/assessments/{id}/replies/new")
    Object reply(Page page, Officer officer, @PathVariable UUID id) {
        var view = views.of(id, page, officer);
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.reply-new",
                        view.what(),
                        view.address(),
                        view.address() + "/replies",
                        List.of(
                                FormPiece.choice(
                                        "authority",
                                        "observations.authority",
                                        true,
                                        authorities(view),
                                        ""),
                                FormPiece.day("saidOn", "observations.reply-on", true, ""),
                                FormPiece.area("text", "observations.reply-text", true, ""))));
    }

    private static List<Option> authorities(CodingView view) {
        return view.authorities().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }

    @PostMapping("/observations/assessments/{id}/replies")
    ResponseEntity<?> note(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var authority = fields.id("authority");
                    var saidOn = fields.day("saidOn");
                    var text = fields.text("text", CodingInput.NOTE);
                    fields.refuseFaults();
                    adjudications.reply(id, authority, saidOn, text, officer);
                    return "/observations/assessments/" + id;
                },
                again -> reply(again, officer, id));
    }
}
