/// Escalation: what nobody takes in time is said aloud, on the working hours of the office that
/// should have taken it; at night only where its precedence orders so.
@NamedInterface("escalation")
@NullMarked
package chancery.alerts.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
