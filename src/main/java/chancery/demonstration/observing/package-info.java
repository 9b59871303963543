/// What hosts decided in the invented year, how it was assessed, and what we had to do with it.
///
/// Every act is invented and says so; some open, some restrict, some look after residents, some
/// after newcomers.
@NullMarked
package chancery.demonstration.observing;

import org.jspecify.annotations.NullMarked;
