/// CSL-JSON 1.0.2, the form in which Zotero and others exchange what they cite: read item by item,
/// and written.
///
/// - **Door:** [CslImport] takes a list, [CslItems] writes one.
/// - **Leaves out:** names of authors who are people; the publisher answers for a source here.
@NullMarked
package chancery.evidence.sources.csl;

import org.jspecify.annotations.NullMarked;
