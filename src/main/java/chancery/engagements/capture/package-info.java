/// Quick capture: one line of notes about one meeting, read, said back in sentences and written
/// again.
///
/// [Capture] reads and writes it, [CaptureEcho] says it back before anything is saved,
/// [CaptureCard] is the numbered card for rooms where phones stay at the door. Card, document and
/// grammar are made from one list, [CaptureForm]. It knows point numbers, not points.
@NamedInterface("capture")
@NullMarked
package chancery.engagements.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
