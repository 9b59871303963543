/// What passed on one point: how it was delivered ([Delivery]) and what was answered
/// ([HostResponse]), or why it was not raised ([WithheldReason]).
///
/// - **Door:** [Exchanges].
@NamedInterface("exchange")
@NullMarked
package chancery.engagements.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
