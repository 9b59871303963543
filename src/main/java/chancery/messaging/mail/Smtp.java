package chancery.messaging.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Speaks SMTP (RFC 5321) with one server, a connection for each letter.
final class Smtp {

    private static final String PATIENCE_MILLIS = "10000";
    private static final int PERMANENT = 500;

    private final URI server;
    private final MailAddress from;
    private final Session session;

    /// @param server as in `smtp://user:password@host:587?starttls=required`
    Smtp(URI server, MailAddress from) {
        if (server.getHost() == null
                || !("smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme()))) {
            throw new IllegalArgumentException(
                    "CHANCERY_SMTP_URL must be smtp://host:port or smtps://host:port");
        }
        this.server = server;
        this.from = from;
        this.session = Session.getInstance(settings(server));
    }

    private static Properties settings(URI server) {
        var protocol = "mail." + server.getScheme() + ".";
        var settings = new Properties();
        settings.setProperty(protocol + "host", server.getHost());
        settings.setProperty(protocol + "connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty(protocol + "timeout", PATIENCE_MILLIS);
        settings.setProperty(protocol + "writetimeout", PATIENCE_MILLIS);
        settings.setProperty(protocol + "starttls.enable", "true");
        settings.setProperty(
                protocol + "starttls.required",
                Boolean.toString("starttls=required".equals(server.getQuery())));
        settings.setProperty(protocol + "ssl.checkserveridentity", "true");
        return settings;
    }

    Sent send(Letter letter) {
        try (var transport = session.getTransport(server.getScheme())) {
            var message = message(letter);
            var user = Optional.ofNullable(server.getUserInfo()).map(info -> info.split(":", 2));
            transport.connect(
                    server.getHost(),
                    server.getPort(),
                    user.map(parts -> parts[0]).orElse(null),
                    user.filter(parts -> parts.length > 1).map(parts -> parts[1]).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
            return new Sent.Taken();
        } catch (AddressException wrong) {
            return new Sent.Refused(said(wrong));
        } catch (MessagingException failure) {
            return isForGood(failure)
                    ? new Sent.Refused(said(failure))
                    : new Sent.Later(said(failure));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new NumberedMessage(session, letter, from);
        message.setFrom(new InternetAddress(from.text()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        message.saveChanges();
        return message;
    }

    /// A code from 500 on is the server's last word (RFC 5321, 4.2.1).
    private static boolean isForGood(MessagingException failure) {
        for (Exception one = failure;
                one instanceof MessagingException nested;
                one = nested.getNextException()) {
            int code =
                    switch (one) {
                        case SMTPAddressFailedException refused -> refused.getReturnCode();
                        case SMTPSendFailedException refused -> refused.getReturnCode();
                        default -> 0;
                    };
            if (code >= PERMANENT) {
                return true;
            }
        }
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0
                && !isTemporary(failure);
    }

    private static boolean isTemporary(MessagingException failure) {
        return failure.getNextException() instanceof SMTPAddressFailedException refused
                && refused.getReturnCode() < PERMANENT;
    }

    private static String said(Exception failure) {
        var said = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        return said.length() > 300 ? said.substring(0, 300) : said;
    }
}
