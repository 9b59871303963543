/// Agreement: how far two or more coders who did not see each other say the same.
///
/// [CohenKappa] for two, [FleissKappa] for a fixed number, [KrippendorffAlpha] for any number with
/// gaps. Each [Agreement] carries its [AgreementMethod].
///
/// - **Uses:** `evidence.methods` for intervals and refusals.
/// - **Leaves to others:** who coded what, and what is decided where they differ.
@NamedInterface
@NullMarked
package chancery.evidence.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
