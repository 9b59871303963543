/// What headquarters did with a report, and what the mission answered.
///
/// - **Door:** [Dispositions].
@NamedInterface
@NullMarked
package chancery.reports.dispositions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
