/// Tests of reports: rules and composing without a database, the whole on the running program.
@NullMarked
package chancery.reports;

import org.jspecify.annotations.NullMarked;
