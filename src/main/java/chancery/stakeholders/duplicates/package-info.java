/// One office or one holder entered twice: pairs suggested with the reason, merged and told apart
/// by people; a merge is a dated record that can be taken back, and what was told apart is never
/// suggested again.
///
/// - **Door:** [HostDuplicates].
@NullMarked
package chancery.stakeholders.duplicates;

import org.jspecify.annotations.NullMarked;
