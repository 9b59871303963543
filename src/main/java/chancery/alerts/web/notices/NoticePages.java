package chancery.alerts.web.notices;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.access.Tokens;
import chancery.alerts.notices.Notices;
import chancery.kernel.BadInput;
import chancery.messaging.mail.MailServer;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pages.Templates;

/// Notices on pages, and how the officer wants to be told.
@RestController
class NoticePages {

    private final Notices notices;
    private final Tokens tokens;
    private final Missions missions;
    private final MailServer server;
    private final Templates templates;

    NoticePages(
            Notices notices,
            Tokens tokens,
            Missions missions,
            MailServer server,
            Templates templates) {
        this.notices = notices;
        this.tokens = tokens;
        this.missions = missions;
        this.server = server;
        this.templates = templates;
    }

    @GetMapping("/alerts/notices")
    Object list(Page page, Officer officer) {
        return templates.alertsNotices(page, notices.of(page.words(), officer));
    }

    @PostMapping("/alerts/notices/seen")
    ResponseEntity<?> markSeen(Officer officer) {
        notices.markSeen(officer);
        return FormAnswers.seeOther("/alerts/notices");
    }

    @GetMapping("/alerts/notices/settings")
    Object settings(Page page, Officer officer) {
        return templates.alertsSettings(page, view(officer, Optional.empty()));
    }

    private TellingView view(Officer officer, Optional<String> feed) {
        var office = Notices.seatOf(officer).map(seat -> missions.office(seat.office(), officer));
        return new TellingView(
                notices.wishOf(officer),
                server.isOn(),
                office,
                office.map(one -> notices.digestHourOf(one.id(), officer))
                        .orElse(Notices.USUAL_HOUR),
                officer.is(Role.RELEASER),
                feed,
                notices.mailsOf(officer));
    }

    @PostMapping("/alerts/notices/settings")
    ResponseEntity<?> keep(Page page, Officer officer, Fields fields) {
        try {
            var input = WishInput.read(fields);
            fields.refuseFaults();
            input.keep(notices, officer);
            return FormAnswers.seeOther("/alerts/notices/settings?done=saved");
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(
                            templates.alertsSettings(
                                    page.refused(bad.faults(), fields),
                                    view(officer, Optional.empty())));
        }
    }

    /// Makes an address for a feed reader and shows it, once.
    @PostMapping("/alerts/notices/feed")
    ResponseEntity<?> giveFeed(Page page, Officer officer, HttpServletRequest request) {
        var base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var address = base + "/alerts/feed/" + tokens.giveFeedToken(officer).text();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(templates.alertsSettings(page, view(officer, Optional.of(address))));
    }
}
