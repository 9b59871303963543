/// Pictures: figures drawn on the server as SVG, the same on a page, in a PDF and on paper.
///
/// What a reader must know stands on the picture itself: title, period, denominator, source, note.
/// Dark ink on a white ground, so that neither a dark screen nor a printer loses it; shapes and
/// dashes tell lines apart, colours only help. No style sheet, no script, no fonts fetched.
@NamedInterface
@NullMarked
package chancery.evidence.figures.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
