package chancery.alerts.notices;

import chancery.messaging.mail.MailAddress;
import java.util.Locale;
import java.util.Optional;

/// How an officer wants to be told.
///
/// @param mailbox nothing is mailed without one
/// @param atOnce what was returned, is overdue or urgent
/// @param digest what is new, once a day at the hour of the office
public record Wish(Optional<MailAddress> mailbox, boolean atOnce, boolean digest, Locale language) {

    /// Of somebody who has not said: on the page only.
    public static final Wish NONE = new Wish(Optional.empty(), true, true, Locale.ENGLISH);
}
