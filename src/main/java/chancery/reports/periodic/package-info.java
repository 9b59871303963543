/// Periodic reports: what the record knows of one round of a directive, for one mission and host or
/// for all of them together, as of an instant.
///
/// Nothing is written here. Each module that knows something answers [Chapter] with its own
/// figures, their denominators, and what is missing; [PeriodicReports] puts them in order. A
/// mission's report begins with these chapters as paragraphs; headquarters reads them as a page, as
/// PDF or as DOCX.
///
/// - **Door:** [PeriodicReports].
/// - **Uses:** `directives` for the round, `journal` for until when the record is complete.
/// - **Leaves to others:** every fact; the page and the files (`reports.web.periodic`).
@NamedInterface
@NullMarked
package chancery.reports.periodic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
