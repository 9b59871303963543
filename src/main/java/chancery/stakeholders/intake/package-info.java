/// Whole lists of the host side from a file: every row is taken, found to be there, or refused with
/// a sentence.
@NullMarked
package chancery.stakeholders.intake;

import org.jspecify.annotations.NullMarked;
