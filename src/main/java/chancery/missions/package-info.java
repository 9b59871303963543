/// Missions: where a ministry's offices are, and who is addressed when headquarters names a place.
///
/// The tables of places ([Geography]: countries, regions of the United Nations, groupings of states
/// with the days on which members joined and left) are read from the class path; a [Gazetteer]
/// knows every name that may be used for them and for the missions. A [Scope] is the one small
/// expression in which an officer says who is meant, as in `europe canada except switzerland`.
///
/// - **Uses:** nothing but the kernel's words.
/// - **Leaves to others:** what is sent to those addressed (`directives`), how places are drawn
///   (`boards`).
@NullMarked
package chancery.missions;

import org.jspecify.annotations.NullMarked;
