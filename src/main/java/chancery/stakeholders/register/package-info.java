/// How records of the host side are added, corrected and ended: who may, who reads them, what is
/// recorded.
@NullMarked
package chancery.stakeholders.register;

import org.jspecify.annotations.NullMarked;
