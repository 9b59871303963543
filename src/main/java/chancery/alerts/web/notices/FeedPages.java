package chancery.alerts.web.notices;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Token;
import chancery.alerts.notices.DueDays;
import chancery.alerts.notices.Notices;
import chancery.alerts.notices.Writing;
import chancery.kernel.NotFound;
import chancery.web.Languages;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The feed of an officer's notices, and the calendar of what falls due, by addresses that hold the
/// token: readers of feeds and calendars can send nothing else.
@RestController
class FeedPages {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Accounts accounts;
    private final Notices notices;
    private final DueDays days;
    private final Writing writing;
    private final Languages languages;
    private final Clock clock;

    FeedPages(
            Accounts accounts,
            Notices notices,
            DueDays days,
            Writing writing,
            Languages languages,
            Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.days = days;
        this.writing = writing;
        this.languages = languages;
        this.clock = clock;
    }

    /// What falls due, for a calendar.
    @GetMapping("/alerts/calendar/{token}")
    ResponseEntity<?> calendar(@PathVariable String token) {
        var officer = officerOf(token);
        var words = languages.in(notices.wishOf(officer).language());
        var file = new CalendarFile(writing.base(), words, clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(
                        file.of(
                                words.say("alerts.calendar-title", officer.name()),
                                days.of(words, officer)));
    }

    private Officer officerOf(String token) {
        return accounts.officerOf(new Token(token), Token.Kind.FEED)
                .orElseThrow(() -> new NotFound("feed", "by this address"));
    }

    @GetMapping("/alerts/feed/{token}")
    ResponseEntity<?> feed(@PathVariable String token) {
        var officer = officerOf(token);
        var words = languages.in(notices.wishOf(officer).language());
        var feed = new AtomFeed(writing.base(), words);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.noStore())
                .body(feed.of(officer, notices.of(words, officer)));
    }
}
