package chancery.alerts.web.notices;

import chancery.alerts.notices.MailState;
import chancery.alerts.notices.Wish;
import chancery.missions.Office;
import java.util.List;
import java.util.Optional;

/// How an officer is told, as the page of settings shows it.
///
/// @param office by whose clock the digest goes out
/// @param choosesHour whether the officer may choose its hour
/// @param feed the address of a feed just made, shown once
public record TellingView(
        Wish wish,
        boolean mailIsOn,
        Optional<Office> office,
        int hour,
        boolean choosesHour,
        Optional<String> feed,
        List<MailState> mails) {

    public TellingView {
        mails = List.copyOf(mails);
    }

    /// The address of what falls due, made with that of the feed.
    public Optional<String> calendar() {
        return feed.map(address -> address.replace("/alerts/feed/", "/alerts/calendar/"));
    }
}
