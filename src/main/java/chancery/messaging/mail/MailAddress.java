package chancery.messaging.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/// The address of a mailbox, as in `political@berlin.example`.
public record MailAddress(String text) {

    private static final int LONGEST = 254;

    public MailAddress {
        if (!isInForm(text)) {
            throw new IllegalArgumentException("not an address of a mailbox: " + text);
        }
    }

    /// Reads an address; a name before it is refused, so that nothing but the mailbox is kept.
    public static MailAddress parse(String text) {
        return new MailAddress(text.strip());
    }

    private static boolean isInForm(String text) {
        try {
            var address = new InternetAddress(text, true);
            return text.length() <= LONGEST
                    && text.contains("@")
                    && text.equals(address.getAddress());
        } catch (AddressException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
