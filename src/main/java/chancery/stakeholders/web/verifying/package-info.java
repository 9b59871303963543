/// The list of those whom somebody has to make sure of: as a page with one key for "still so", as
/// files, and for programs.
@NullMarked
package chancery.stakeholders.web.verifying;

import org.jspecify.annotations.NullMarked;
