/// The main strand: directives, what missions say to them, engagements, reports and what
/// headquarters answers.
@NullMarked
package chancery.demonstration.loop;

import org.jspecify.annotations.NullMarked;
