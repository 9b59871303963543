package chancery.engagements.web.brief;

import chancery.access.Officer;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.capture.CaptureCard;
import chancery.engagements.web.recording.Settings;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What is printed before a call: the brief, and the numbered card for rooms where phones stay at
/// the door.
@RestController
class BriefPages {

    private static final int FEW_WORDS = 90;

    private final Briefs briefs;
    private final Settings settings;
    private final Taskings taskings;
    private final Templates templates;

    BriefPages(Briefs briefs, Settings settings, Taskings taskings, Templates templates) {
        this.briefs = briefs;
        this.settings = settings;
        this.taskings = taskings;
        this.templates = templates;
    }

    @GetMapping("/taskings/{id}/brief")
    Object brief(Page page, Officer officer, @PathVariable UUID id) {
        return templates.engagementsBrief(page, briefs.of(id, page, officer));
    }

    @GetMapping("/taskings/{id}/card")
    Object card(Page page, Officer officer, @PathVariable UUID id) {
        var tasking = taskings.tasking(id, officer);
        var points =
                taskings.pointsOf(tasking, officer).stream()
                        .filter(point -> !point.withdrawn())
                        .map(BriefPages::onCard)
                        .toList();
        return templates.engagementsCard(
                page,
                settings.ofTasking(tasking, officer),
                HostNames.of(tasking.host(), page.words()),
                CaptureCard.of(points, page.words().locale()));
    }

    private static CaptureCard.Point onCard(Point point) {
        var text = point.text().replaceAll("[*_`\\[\\]]|\\(https?:[^)]*\\)", "").replace('\n', ' ');
        var few =
                text.codePointCount(0, text.length()) <= FEW_WORDS
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, FEW_WORDS)) + "…";
        var when = point.occasion().isEmpty() ? "" : "[" + point.occasion() + "] ";
        return new CaptureCard.Point(point.number(), when + few);
    }
}
