/// Text that was guarded before anybody reads it: UTF-8, bounded lines, plain numbers, and refusals
/// that name the line.
@NullMarked
package chancery.evidence.readers.text;

import org.jspecify.annotations.NullMarked;
