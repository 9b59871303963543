package chancery.engagements.exchange;

import java.util.Optional;
import java.util.UUID;

/// What passed on one point of one tasking in one engagement.
///
/// @param round the round it counts for; empty under a standing instruction
/// @param wording the version of the directive whose words were used
public record PointDelivery(
        UUID tasking, int number, Optional<Integer> round, int wording, Exchange exchange) {}
