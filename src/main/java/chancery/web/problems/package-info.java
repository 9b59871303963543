/// What is said when something went wrong: one sentence per fault, as a problem to programs and as
/// a page to people.
@NullMarked
package chancery.web.problems;

import org.jspecify.annotations.NullMarked;
