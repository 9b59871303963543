/// Kernel: the few words that every module shares.
///
/// Values only. Each checks itself on construction and reads back what it writes.
///
/// - **Uses:** nothing.
/// - **Leaves to others:** anything that one module could own.
@NullMarked
package chancery.kernel;

import org.jspecify.annotations.NullMarked;
