/// Engagements: what was taken to a host, from the moment it was asked for to the moment it was
/// held and recorded.
///
/// An engagement begins when a call is asked for: it is granted, refused, postponed or cancelled,
/// and then held. What passed is kept point by point: how a point was delivered, and what was
/// answered or why it was not raised. What either side promised is a commitment with a date. A
/// refusal is an answer too.
///
/// - `exchange` holds what passed on one point, `commitments` what was promised, `capture` the one
///   line that writes all of this.
/// - **Doors:** [Engagements] finds them; `approaches` asks for them, [MeetingRecords] files them;
///   `exchange`, `commitments`, `joint` and `visits` have doors of their own. Forms half typed lie
///   with [Drafts].
/// - **Uses:** `directives` for taskings and points, `missions` and `stakeholders` for both sides.
/// - **Leaves to others:** which points exist and to whom they apply (`directives`), who was met
///   (`stakeholders`), what a host government then did.
@NullMarked
package chancery.engagements;

import org.jspecify.annotations.NullMarked;
