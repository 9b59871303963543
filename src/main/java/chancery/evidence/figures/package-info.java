/// Figures: what is said with the numbers of statistical offices, one named comparison at a time.
///
/// A [SavedFigure] names the series it rests on; [FigureReckoning] makes of them rates, ratios and
/// shares with their intervals and methods, and asks every rule about them. What is saved never
/// changes: said anew, it is a new version, and a newer edition of a table raises a [Finding] on
/// every figure whose numbers the office has since given anew.
///
/// - **Doors:** [Figures] reads and reckons, [FigureSaving] keeps. What rests on figures is told by
///   [RestsOnFigures], a port.
/// - **Uses:** `evidence.datasets`, `evidence.methods`, `evidence.rules`, `journal`.
/// - **Leaves to others:** claims that rest on figures, and how strong they are.
@NamedInterface
@NullMarked
package chancery.evidence.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
