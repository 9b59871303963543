package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.replies.AnticipatedReply;
import chancery.evidence.replies.Replies;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms that write what a host may answer to a point, and what can be said then.
@RestController
class ReplyPages {

    private final Replies replies;
    private final Directives directives;
    private final Templates templates;

    ReplyPages(Replies replies, Directives directives, Templates templates) {
        this.replies = replies;
        this.directives = directives;
        this.templates = templates;
    }

    @GetMapping("/evidence/points/{key}/replies/new")
    Object fresh(@PathVariable String key, Page page, Officer officer, Fields fields) {
        int point = fields.whole("point", 1, 199);
        fields.refuseFaults();
        directives.directive(key, officer);
        return templates.evidenceReplyForm(page, key, point, Optional.<AnticipatedReply>empty());
    }

    @PostMapping("/evidence/points/{key}/replies")
    ResponseEntity<?> anticipate(
            @PathVariable String key, Page page, Officer officer, Fields fields) {
        int point = fields.whole("point", 1, 199);
        try {
            var counter = fields.text("counter", 2_000);
            var rebuttal = fields.optionalText("rebuttal", 2_000).orElse("");
            var from = fields.day("validFrom");
            fields.refuseFaults();
            var id = directives.directive(key, officer).id();
            replies.anticipate(id, point, counter, rebuttal, from, officer);
            return back(key, point);
        } catch (BadInput bad) {
            return FormAnswers.refused(
                    templates.evidenceReplyForm(
                            page.refused(bad.faults(), fields),
                            key,
                            point,
                            Optional.<AnticipatedReply>empty()));
        }
    }

    @GetMapping("/evidence/replies/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        var reply = replies.reply(id, officer);
        return templates.evidenceReplyForm(
                page, reply.directive().toString(), reply.point(), Optional.of(reply));
    }

    @PostMapping("/evidence/replies/{id}/correction")
    ResponseEntity<?> reword(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var reply = replies.reply(id, officer);
        try {
            var version = fields.id("version");
            if (fields.yes("removed")) {
                fields.refuseFaults();
                replies.remove(id, version, officer);
            } else {
                var counter = fields.text("counter", 2_000);
                var rebuttal = fields.optionalText("rebuttal", 2_000).orElse("");
                var from = fields.day("validFrom");
                fields.refuseFaults();
                replies.reword(id, version, counter, rebuttal, from, officer);
            }
            return back(reply.directive().toString(), reply.point());
        } catch (BadInput bad) {
            return FormAnswers.refused(correction(id, page.refused(bad.faults(), fields), officer));
        }
    }

    private static ResponseEntity<?> back(String key, int point) {
        return FormAnswers.seeOther("/evidence/points/" + key + "?done=saved#point-" + point);
    }
}
