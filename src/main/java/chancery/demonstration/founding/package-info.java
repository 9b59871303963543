/// The ministry and its hosts as they stand on the first day: offices, accreditations, seats,
/// officers, authorities and who holds their offices.
@NullMarked
package chancery.demonstration.founding;

import org.jspecify.annotations.NullMarked;
