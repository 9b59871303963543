/// Mail that leaves: a letter of plain text handed to a server by SMTP.
///
/// - **Uses:** Angus Mail, which speaks SMTP.
/// - **Leaves to others:** what is written, to whom, when it is tried again.
@NamedInterface("mail")
@NullMarked
package chancery.messaging.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
