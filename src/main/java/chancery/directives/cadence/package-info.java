/// How often a directive asks for the same thing: once, always, or in dated rounds by a rule of RFC
/// 5545, which is checked, counted out and put into words here.
///
/// Nothing here knows missions or their calendars: a [chancery.directives.cadence.Round] names the
/// day of the rule, before any calendar moves it.
@NamedInterface("cadence")
@NullMarked
package chancery.directives.cadence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
