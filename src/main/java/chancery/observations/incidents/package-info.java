/// Incidents: what happened in a host's country, from public or official sources, with the status
/// of the matter.
///
/// An incident holds place, time, category, counts, status, sources and the authority's response.
/// It has no field for name, nationality, ethnicity, origin, religion, migration status, health or
/// age of anyone involved, here or in a form, a call or an import.
///
/// - **Doors:** [Incidents] (what is released), [Matters] (what became of it), [IncidentDrafts]
///   (writing), `release`, `duplicates` and `intake` (files).
/// - **Answered by others:** [CitesIncidents], by whoever cites one.
@NamedInterface("incidents")
@NullMarked
package chancery.observations.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
