package chancery.alerts.web.notices;

import chancery.access.Officer;
import chancery.alerts.notices.Notices;
import chancery.alerts.notices.ToldNotice;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Notices for programs.
@RestController
@RequestMapping("/api/v1")
class NoticeApi {

    private final Notices notices;

    NoticeApi(Notices notices) {
        this.notices = notices;
    }

    /// The officer's own notices, newest first.
    @GetMapping("/notices")
    Object list(Page page, Officer officer) {
        return Map.of(
                "unseen", notices.unseenBy(officer),
                "items", notices.of(page.words(), officer).stream().map(NoticeApi::json).toList());
    }

    /// Marks all of them as seen.
    @PostMapping("/notices/seen")
    Object markSeen(Officer officer, Fields fields) {
        fields.refuseFaultsAndUnknown();
        notices.markSeen(officer);
        return Map.of("unseen", notices.unseenBy(officer));
    }

    /// How the officer is told.
    @GetMapping("/notice-settings")
    Object settings(Officer officer) {
        var wish = notices.wishOf(officer);
        var json = new LinkedHashMap<String, Object>();
        wish.mailbox().ifPresent(box -> json.put("mailbox", box.text()));
        json.put("atOnce", wish.atOnce());
        json.put("digest", wish.digest());
        json.put("language", wish.language().getLanguage());
        Notices.seatOf(officer)
                .ifPresent(seat ->
                        json.put("digestHour", notices.digestHourOf(seat.office(), officer)));
        return json;
    }

    /// Says how to be told: `mailbox`, `atOnce`, `digest`, `language`; whoever releases also
    /// `digestHour`.
    @PutMapping("/notice-settings")
    Object keep(Officer officer, Fields fields) {
        var input = WishInput.read(fields);
        fields.refuseFaultsAndUnknown();
        input.keep(notices, officer);
        return settings(officer);
    }

    private static Map<String, Object> json(ToldNotice told) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", told.notice().id());
        json.put("kind", told.notice().kind());
        json.put("what", told.headline());
        json.put("link", told.address());
        json.put("at", told.notice().at());
        told.notice().seen().ifPresent(at -> json.put("seenAt", at));
        return json;
    }
}
