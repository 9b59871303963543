package chancery.alerts.web.notices;

import chancery.access.Accounts;
import chancery.access.Token;
import chancery.alerts.notices.Notices;
import chancery.alerts.notices.Writing;
import chancery.kernel.NotFound;
import chancery.web.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The feed of an officer's notices, by an address that holds the token: readers of feeds can send
/// nothing else.
@RestController
class FeedPages {

    private final Accounts accounts;
    private final Notices notices;
    private final Writing writing;
    private final Languages languages;

    FeedPages(Accounts accounts, Notices notices, Writing writing, Languages languages) {
        this.accounts = accounts;
        this.notices = notices;
        this.writing = writing;
        this.languages = languages;
    }

    @GetMapping("/alerts/feed/{token}")
    ResponseEntity<?> feed(@PathVariable String token) {
        var officer =
                accounts.officerOf(new Token(token), Token.Kind.FEED)
                        .orElseThrow(() -> new NotFound("feed", "by this address"));
        var words = languages.in(notices.wishOf(officer).language());
        var feed = new AtomFeed(writing.base(), words);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.noStore())
                .body(feed.of(officer, notices.of(words, officer)));
    }
}
