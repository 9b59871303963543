/// Answers to a person or an institution that asks what is recorded of meetings with them: complete
/// as far as the reader may know, and noted in the journal.
@NullMarked
package chancery.engagements.subjects;

import org.jspecify.annotations.NullMarked;
