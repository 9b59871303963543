package chancery.alerts.notices;

import java.time.Instant;
import java.util.Optional;

/// One mail as its addressee sees it on the page of settings.
///
/// @param outcome empty while it waits
/// @param said the server's last words
public record MailState(
        boolean digest, Instant made, int attempts, Optional<MailOutcome> outcome, String said) {}
