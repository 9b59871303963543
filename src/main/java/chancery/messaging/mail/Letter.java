package chancery.messaging.mail;

import java.util.UUID;

/// One mail of plain text to one person.
///
/// @param id stays the same when it is sent again, so that whoever gets it twice sees that it is
///   one
public record Letter(UUID id, String to, String subject, String text) {

    public Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
