/// Missions: our own side. Offices and what becomes of them, whom they are accredited to, their
/// calendars, their seats and who holds them; and the places of the world by which they are
/// addressed.
///
/// - **Doors:** [Missions] reads all of it; administrators change it through [Offices],
///   [Accreditations], [SeatPlan], [Appointments] and [OfficeCalendars].
/// - **Opens:** `places` (regions, groupings, countries and the scope expression), `calendar`
///   (working days and due days).
/// - **Uses:** `access` (who is asking; answers its port `Seats`), `journal`.
/// - **Leaves to others:** what a mission is asked to do (`directives`); whom it meets
///   (`stakeholders`). Offices are measured elsewhere, persons nowhere.
@NullMarked
package chancery.missions;

import org.jspecify.annotations.NullMarked;
