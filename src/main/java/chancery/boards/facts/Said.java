package chancery.boards.facts;

import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What passed on one point in one engagement, as one version of its record has it.
///
/// @param round the round it was filed for; empty under a standing instruction
/// @param replacedAt when a correction took the place of that version
public record Said(
        UUID engagement,
        UUID tasking,
        int point,
        Optional<Integer> round,
        int wording,
        Delivery delivery,
        Optional<HostResponse> response,
        Instant heldAt,
        Instant recordedAt,
        Optional<Instant> replacedAt) {

    boolean countsAt(Instant known) {
        return !recordedAt.isAfter(known) && replacedAt.filter(at -> !at.isAfter(known)).isEmpty();
    }

    /// The same before anybody knew that it would be corrected.
    Said asThen() {
        return replacedAt.isEmpty()
                ? this
                : new Said(
                        engagement,
                        tasking,
                        point,
                        round,
                        wording,
                        delivery,
                        response,
                        heldAt,
                        recordedAt,
                        Optional.empty());
    }
}
