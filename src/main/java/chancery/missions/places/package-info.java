/// Places: the names by which missions are addressed, and the expression that combines them.
///
/// A [Place] is a region, a dated grouping, a country or a mission. [Gazetteer] knows them all on
/// one day; a [Scope] such as `europe canada except switzerland` is read against it and says in
/// plain language whom it means.
///
/// - **Uses:** nothing but `kernel`; which missions exist comes in as names.
/// - **Leaves to others:** offices and accreditation (`missions`), due days (`missions.calendar`).
@NamedInterface
@NullMarked
package chancery.missions.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
