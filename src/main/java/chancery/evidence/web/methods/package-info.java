/// The methods for figures over the API: numbers in, an estimate with its interval and the name of
/// its method out; nothing is kept.
@NullMarked
package chancery.evidence.web.methods;

import org.jspecify.annotations.NullMarked;
