/// What leaves as a document: a page of HTML as tagged PDF, a text of headings, tables and pictures
/// as DOCX, and a drawing as pixels for what cannot draw.
///
/// - **Leaves to others:** every word in it, and who may have it.
@NamedInterface
@NullMarked
package chancery.reports.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
