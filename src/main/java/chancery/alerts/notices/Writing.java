package chancery.alerts.notices;

import chancery.access.Officer;
import chancery.alerts.Alerts;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertStanding;
import chancery.alerts.store.NoticeStore;
import chancery.messaging.mail.Letter;
import chancery.messaging.mail.MailAddress;
import chancery.web.Languages;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Writes a mail at the moment it goes out, as its reader: subjects and addresses of records, and
/// nothing else.
@Component
public class Writing {

    private static final int MOST_LINES = 50;

    private final NoticeStore notices;
    private final Alerts alerts;
    private final Telling telling;
    private final Languages languages;
    private final Environment settings;
    private final String address;

    /// @param address under which people reach the program; without it, this machine's own
    Writing(
            NoticeStore notices,
            Alerts alerts,
            Telling telling,
            Languages languages,
            Environment settings,
            @Value("${chancery.address:}") String address) {
        this.notices = notices;
        this.alerts = alerts;
        this.telling = telling;
        this.languages = languages;
        this.settings = settings;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /// Where people reach the program, without a slash at its end.
    public String base() {
        return address.isEmpty()
                ? "http://localhost:" + settings.getProperty("local.server.port", "8080")
                : address;
    }

    /// The letter of one notice; nothing when its reader may no longer read what it is about.
    public Optional<Letter> ofNotice(Queued queued, MailAddress to, Wish wish, Officer officer) {
        var words = languages.in(wish.language());
        return queued.notice()
                .flatMap(id -> notices.find(id, officer))
                .flatMap(notice -> telling.tell(notice, words, officer))
                .map(told ->
                        new Letter(
                                queued.id(),
                                to.text(),
                                words.label(told.notice().kind()) + ": " + told.headline(),
                                line(told) + "\n" + closing(words)));
    }

    /// The digest; nothing when there is nothing new.
    public Optional<Letter> digest(Queued queued, MailAddress to, Wish wish, Officer officer) {
        var words = languages.in(wish.language());
        var told =
                notices.of(officer).stream()
                        .filter(notice -> notice.seen().isEmpty())
                        .limit(MOST_LINES)
                        .flatMap(notice -> telling.tell(notice, words, officer).stream())
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Letter(
                                queued.id(),
                                to.text(),
                                words.say("alerts.mail.digest", told.size()),
                                body(told, words, officer)));
    }

    private String body(List<ToldNotice> told, Words words, Officer officer) {
        var lines =
                told.stream()
                        .map(one -> words.label(one.notice().kind()) + ": " + line(one))
                        .collect(Collectors.joining("\n"));
        int open = alerts.list(AlertFilter.of(AlertStanding.NEW), officer).size();
        int stale = alerts.list(AlertFilter.of(AlertStanding.STALE), officer).size();
        return lines
                + "\n"
                + words.say("alerts.mail.standing", open, stale)
                + "\n"
                + base()
                + "/alerts\n"
                + closing(words);
    }

    private String line(ToldNotice told) {
        return told.headline() + "\n" + base() + told.address() + "\n";
    }

    private String closing(Words words) {
        return words.say("alerts.mail.why", base() + "/alerts/notices/settings") + "\n";
    }
}
