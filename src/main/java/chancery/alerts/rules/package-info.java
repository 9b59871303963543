/// Rules that raise alerts: a short list people can read, each with one number, and each tried on
/// the past before it is switched on.
///
/// Each rule is one class that says what became true between two instants, with its SQL in it, so
/// that the sentence and the question stand together. The past is asked in the same words as the
/// present.
@NamedInterface("rules")
@NullMarked
package chancery.alerts.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
