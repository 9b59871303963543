/// Tests of the rule engine and of its words.
@NullMarked
package chancery.directives.cadence;

import org.jspecify.annotations.NullMarked;
