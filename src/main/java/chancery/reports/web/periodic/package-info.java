/// Periodic reports as a page, as PDF/UA, as DOCX and as JSON.
@NullMarked
package chancery.reports.web.periodic;

import org.jspecify.annotations.NullMarked;
