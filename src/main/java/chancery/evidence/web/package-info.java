/// Pages and API of evidence: what its parts share.
@NullMarked
package chancery.evidence.web;

import org.jspecify.annotations.NullMarked;
