/// Alerts: what must be seen soon, by whom, and what became of it.
///
/// An officer files one in two fields and a link; rules raise others. Signals about one matter are
/// one alert, and it says why they are together. Offices take alerts, let them rest, comment, and
/// clear them; what nobody takes in time is escalated on the working hours of the office that
/// should.
///
/// - **Doors:** [Alerts] to read, [AlertSteps] to say something, [AlertFilings] and [AlertRaising]
///   to raise, [Regrouping] to part and join; `rules` and `notices` have doors of their own.
/// - **Uses:** `kernel`, `database`, `web`, `journal`, `access`, `missions`, `directives`,
///   `engagements`, `reports`, `evidence`, `observations`, `boards`, `messaging`.
/// - **Leaves to others:** every fact; an alert points at records and holds none of its own.
@NullMarked
package chancery.alerts;

import org.jspecify.annotations.NullMarked;
