/// Bad input: what cannot be taken is refused in words that name the field, and changes nothing.
///
/// The cases stand in two files that people can read, `bad-calls.txt` and `bad-forms.txt`: every
/// address that takes something, what it takes, and what is wrong in turn. [Refusals] adds to each
/// what no address takes: no token, a foreign form, a huge body. A test fails when a new address
/// has no place in them.
@NullMarked
package chancery.badinput;

import org.jspecify.annotations.NullMarked;
