/// Pairs of offices and holders that may be one: as a page, and for programs.
@NullMarked
package chancery.stakeholders.web.duplicates;

import org.jspecify.annotations.NullMarked;
