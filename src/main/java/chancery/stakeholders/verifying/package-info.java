/// Whom somebody has to make sure of again: holders whose entry was to be verified by a day that
/// has passed, longest overdue first.
///
/// - **Door:** [DueHolders].
@NullMarked
package chancery.stakeholders.verifying;

import org.jspecify.annotations.NullMarked;
