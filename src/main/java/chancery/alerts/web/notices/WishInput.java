package chancery.alerts.web.notices;

import chancery.access.Officer;
import chancery.alerts.notices.Notices;
import chancery.alerts.notices.Wish;
import chancery.messaging.mail.MailAddress;
import chancery.web.Fields;
import java.util.Locale;
import java.util.Optional;

/// Reads how an officer wants to be told.
record WishInput(Wish wish, Optional<Integer> hour) {

    private enum Language {
        EN,
        FR
    }

    static WishInput read(Fields fields) {
        return new WishInput(
                new Wish(
                        fields.parsed("mailbox", MailAddress::parse, "alerts.fault.mailbox"),
                        fields.yes("atOnce"),
                        fields.yes("digest"),
                        Locale.of(
                                fields.choice("language", Language.class, Language.EN)
                                        .name()
                                        .toLowerCase(Locale.ROOT))),
                fields.optionalWhole("digestHour", 0, 23));
    }

    void keep(Notices notices, Officer officer) {
        hour.ifPresent(chosen -> notices.chooseDigestHour(chosen, officer));
        notices.keep(wish, officer);
    }
}
