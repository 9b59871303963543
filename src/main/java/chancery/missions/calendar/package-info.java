/// Calendar: on which days a mission works, and where a day falls that must be a working day.
///
/// A [MissionCalendar] joins the mission's [WorkingWeek], the [HostHolidays] of its host and the
/// days headquarters or the mission opened or closed themselves; a [DueDay] says why it moved.
///
/// - **Uses:** `missions.places` for the host country.
/// - **Leaves to others:** which days a directive asks for (`directives`).
@NamedInterface
@NullMarked
package chancery.missions.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
