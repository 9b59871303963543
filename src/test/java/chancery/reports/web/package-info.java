/// Tests of reports as pages, calls and files.
@NullMarked
package chancery.reports.web;

import org.jspecify.annotations.NullMarked;
