/// How reports appear where other modules show them: in the inbox of missions, among the records of
/// a visit, and as the owners of files.
@NullMarked
package chancery.reports.elsewhere;

import org.jspecify.annotations.NullMarked;
