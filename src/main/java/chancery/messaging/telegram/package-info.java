/// Telegram text: a message in lines of 55, 69 or 72 columns, and one that arrives read back.
///
/// - **Opens:** [TelegramText], the format; the rest is how it reads and writes.
/// - **Uses:** the message and its parts, one folder up.
@NamedInterface
@NullMarked
package chancery.messaging.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
