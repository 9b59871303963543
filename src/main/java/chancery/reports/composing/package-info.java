/// A report's first draft, composed from the record: what was gathered, and how it is put into
/// paragraphs that keep their ties to points.
///
/// - **Uses:** `engagements`, `directives`, `missions`; the report's own words one folder up.
/// - **Leaves to others:** who may ask for it and what becomes of it ([chancery.reports.Reports]).
@NamedInterface
@NullMarked
package chancery.reports.composing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
