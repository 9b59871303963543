/// Pages of reports, the calls of programs, and reports as files.
@NullMarked
package chancery.reports.web;

import org.jspecify.annotations.NullMarked;
