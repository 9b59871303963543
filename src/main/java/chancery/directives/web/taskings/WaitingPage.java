package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Inboxes;
import chancery.kernel.Days;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/// What waits for headquarters: questions of missions, and what they advise against.
@Component
class WaitingPage {

    private final Inboxes inboxes;
    private final Cautions cautions;
    private final Templates templates;

    WaitingPage(Inboxes inboxes, Cautions cautions, Templates templates) {
        this.inboxes = inboxes;
        this.cautions = cautions;
        this.templates = templates;
    }

    Object of(Page page, Officer officer) {
        var today = Days.of(page.now());
        var waiting =
                inboxes.forHeadquarters(officer).stream()
                        .map(step ->
                                new WaitingLine(
                                        step,
                                        HostNames.of(step.host(), page.words()),
                                        step.saidAt()
                                                .atZone(ZoneOffset.UTC)
                                                .toLocalDate()
                                                .until(today, ChronoUnit.DAYS)))
                        .toList();
        return templates.directivesWaiting(page, waiting, cautionsFor(page, officer, today));
    }

    /// The legal role finds the legal ones first, a desk its own.
    private List<CautionLine> cautionsFor(Page page, Officer officer, LocalDate today) {
        return cautions.waiting(officer).stream()
                .map(caution ->
                        new CautionLine(
                                caution,
                                HostNames.of(caution.host(), page.words()),
                                caution.saidAt()
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .until(today, ChronoUnit.DAYS),
                                Cautions.answers(officer, caution.legal())))
                .sorted(Comparator.comparing(line -> !line.mine()))
                .toList();
    }
}
