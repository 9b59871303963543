package chancery.messaging.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/// A message that keeps its own Message-ID: Angus Mail gives a new one with every sending.
final class NumberedMessage extends MimeMessage {

    private final String number;

    NumberedMessage(Session session, Letter letter, MailAddress from) {
        super(session);
        var domain = from.text().substring(from.text().indexOf('@') + 1);
        this.number = "<" + letter.id() + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", number);
    }
}
