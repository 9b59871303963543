/// The gate: what stands against a release, and warnings that a releaser lets pass with a reason.
///
/// - **Door:** [Gate], [Overrides].
/// - **Answers:** `directives.release.ReleaseCheck`, `reports.ReportCheck`.
@NamedInterface
@NullMarked
package chancery.evidence.claims.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
