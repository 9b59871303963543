/// Readers: the files of statistical offices, every form behind one contract.
///
/// A [StatisticsReader] streams a file as [Cell]s; [CheckedReading] lets nothing out of a file that
/// has a bad line; [Readers] knows a form by its beginning, and [MappedCsv] takes any table whose
/// columns a person has mapped. Cells are what the office wrote; what they mean is said elsewhere.
///
/// - **Uses:** `kernel`, `evidence.statistics`, FastCSV, Jackson.
/// - **Leaves to others:** fetching files, keeping their bytes, keeping their figures.
@NamedInterface
@NullMarked
package chancery.evidence.readers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
