/// Pages and API of claims, the gate, and what is said while a text is drafted.
@NullMarked
package chancery.evidence.web.claims;

import org.jspecify.annotations.NullMarked;
