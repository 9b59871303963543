package chancery.messaging.mail;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The mail server that the settings name, if they name one.
///
/// `CHANCERY_SMTP_URL` is `smtp://user:password@host:587` (with STARTTLS where the server offers
/// it; `?starttls=required` insists) or `smtps://…`; `CHANCERY_SMTP_FROM` is the sender.
@Component
public class MailServer {

    private final Optional<Smtp> smtp;

    MailServer(
            @Value("${chancery.smtp.url:}") String url,
            @Value("${chancery.smtp.from:chancery@localhost}") String from) {
        this.smtp =
                url.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Smtp(URI.create(url.strip()), MailAddress.parse(from)));
    }

    /// Whether mail is sent at all.
    public boolean isOn() {
        return smtp.isPresent();
    }

    /// Hands a letter to the server.
    public Sent send(Letter letter) {
        return smtp.<Sent>map(server -> server.send(letter))
                .orElseGet(() -> new Sent.Later("no mail server is set"));
    }
}
