/// Engagements: what was taken to a host, from the moment it was asked for to the moment it was
/// held and recorded.
///
/// An engagement begins when a call is asked for: it is granted, refused, postponed or cancelled,
/// and then held. What passed is kept point by point: an [Exchange] says how a point was delivered
/// ([Delivery]) and what was answered ([HostResponse]), or why it was not raised
/// ([WithheldReason]). What either side promised is a commitment with a date. A refusal is an
/// answer too.
///
/// Quick capture writes all of this on one line: [Capture] reads and writes it, [CaptureEcho] says
/// it back in sentences before anything is saved, [CaptureCard] is the numbered card for rooms
/// where phones stay at the door. Card, document and grammar are made from one list, [CaptureForm].
///
/// - **Uses:** nothing for quick capture; it knows point numbers, not points.
/// - **Leaves to others:** which points exist and to whom they apply (`directives`), who was met
///   (`stakeholders`), what a host government then did (`observations`).
@NullMarked
package chancery.engagements;

import org.jspecify.annotations.NullMarked;
