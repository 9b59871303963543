package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.AmendmentReleases;
import chancery.directives.DirectiveReleases;
import chancery.directives.Directives;
import chancery.directives.release.Receivers;
import chancery.directives.release.ReleaseDecision.Granted;
import chancery.directives.release.ReleaseDecision.OnHold;
import chancery.directives.release.ReleaseDecision.Refused;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.Duration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms by which a directive goes out, or is pulled back before it does.
@RestController
@RequestMapping("/directives/{key}")
class ReleaseSteps {

    private static final int LONGEST_HOLD = 72 * 60;

    private final Directives directives;
    private final DirectiveReleases releases;
    private final AmendmentReleases amendments;
    private final Receivers receivers;
    private final StepAnswers steps;
    private final Templates templates;

    ReleaseSteps(
            Directives directives,
            DirectiveReleases releases,
            AmendmentReleases amendments,
            Receivers receivers,
            StepAnswers steps,
            Templates templates) {
        this.directives = directives;
        this.releases = releases;
        this.amendments = amendments;
        this.receivers = receivers;
        this.steps = steps;
        this.templates = templates;
    }

    @PostMapping("/release")
    ResponseEntity<?> release(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = steps.asked(page, officer, fields, key);
        return steps.answered(asked, () -> release(asked));
    }

    private ResponseEntity<?> release(AskedStep asked) {
        var fields = asked.fields();
        int minutes = fields.optionalWhole("holdMinutes", 0, LONGEST_HOLD).orElse(0);
        var revision = asked.revision();
        fields.refuseFaults();
        return switch (releases.release(
                asked.id(),
                revision,
                Duration.ofMinutes(minutes),
                asked.page().words().locale(),
                asked.officer())) {
            case Granted(var directive) ->
                    FormAnswers.seeOther(
                            "/directives/" + DirectiveViews.key(directive) + "?done=released");
            case OnHold(var directive) -> FormAnswers.seeOther("/directives/" + directive.id());
            case Refused refused -> notReleased(asked, refused);
        };
    }

    private ResponseEntity<?> notReleased(AskedStep asked, Refused refused) {
        var directive = directives.directive(asked.id().toString(), asked.officer());
        return ResponseEntity.unprocessableContent()
                .body(
                        templates.directivesRefused(
                                asked.page(),
                                directive,
                                refused,
                                receivers.of(directive, asked.officer())));
    }

    @PostMapping("/pull-back")
    ResponseEntity<?> pullBack(
            Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = steps.asked(page, officer, fields, key);
        return steps.taken(
                asked,
                () -> {
                    releases.pullBack(asked.id(), asked.revision(), officer);
                    return "/directives/" + key;
                });
    }

    @PostMapping("/amendment/release")
    ResponseEntity<?> releaseAmendment(
            Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = steps.asked(page, officer, fields, key);
        return steps.taken(
                asked,
                () -> {
                    amendments.release(
                            asked.id(), asked.revision(), page.words().locale(), officer);
                    return "/directives/" + key + "?done=released";
                });
    }
}
