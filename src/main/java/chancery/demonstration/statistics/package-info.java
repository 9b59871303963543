/// The tables of the demonstration and what is shown with them: real figures as their offices
/// published them, each cited; the ministry that shows them is invented.
@NullMarked
package chancery.demonstration.statistics;

import org.jspecify.annotations.NullMarked;
