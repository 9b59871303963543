/// Reports: what a mission tells headquarters, composed from the record and edited.
///
/// The reporting telegram is a view: `composing.Composer` writes typed, marked paragraphs from
/// engagements, promises and open questions; the officer edits them as text, and each paragraph
/// keeps its [Ties] to points and engagements. A [Report] is drafted by one pair of eyes, released
/// by another, and never withdrawn; a corrected copy is its next version. Headquarters says what it
/// did with it (`dispositions.Disposition`); a report without such a word ages in public.
///
/// - **Doors:** [Reports] (reading), [ReportDrafts], [WritableReports], [ReportReleases],
///   [ReportCorrections]; `dispositions` has its own.
/// - **Uses:** `engagements` (what was said and answered), `directives` (what was asked),
///   `stakeholders`, `missions`, `messaging` (how a telegram is laid out).
/// - **Leaves to others:** facts of its own: there are none; sending (`messaging`).
@NullMarked
package chancery.reports;

import org.jspecify.annotations.NullMarked;
