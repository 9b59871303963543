/// What happened in host countries in the year, what was said of it in public, and where
/// authorities came to stand.
///
/// All of it is invented, and no person stands in any of it.
@NullMarked
package chancery.demonstration.incidents;

import org.jspecify.annotations.NullMarked;
