/// Pages and API of sources.
@NullMarked
package chancery.evidence.web.sources;

import org.jspecify.annotations.NullMarked;
