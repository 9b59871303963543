/// The forms by which a meeting is asked for and recorded: what is offered, what was typed, how it
/// is read; a call is read by the same code as a form.
@NullMarked
package chancery.engagements.web.recording;

import org.jspecify.annotations.NullMarked;
