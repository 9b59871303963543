/// Kernel: the few words that every module shares.
///
/// Values, which check themselves on construction and read back what they write; refusals of input;
/// ids, the clock, and two pure reckonings, [Sha256] and [EditDistance].
///
/// - **Uses:** nothing.
/// - **Leaves to others:** anything that one module could own.
@NullMarked
package chancery.kernel;

import org.jspecify.annotations.NullMarked;
