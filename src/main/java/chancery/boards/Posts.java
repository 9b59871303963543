package chancery.boards;

import chancery.kernel.CountryCode;
import chancery.missions.Network;
import chancery.missions.OfficeState.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/// Which mission answers for a task on a day: the one it was given to, after mergers its successor;
/// nobody while that one is not open, or not accredited to the host.
@FunctionalInterface
public interface Posts {

    Optional<UUID> answering(UUID mission, CountryCode host, LocalDate day);

    /// The posts of a network. A successor speaks under its own accreditation or the one it took
    /// over.
    static Posts of(Network network) {
        record Asked(UUID mission, CountryCode host, LocalDate day) {}
        var answers = new HashMap<Asked, Optional<UUID>>();
        return (mission, host, day) ->
                answers.computeIfAbsent(
                        new Asked(mission, host, day),
                        asked -> answering(network, mission, host, day));
    }

    private static Optional<UUID> answering(
            Network network, UUID mission, CountryCode host, LocalDate day) {
        var acting = network.actingFor(mission, day);
        boolean may =
                network.stateOn(acting, day) == State.OPEN
                        && (network.isAccredited(mission, host, day)
                                || network.isAccredited(acting, host, day));
        return may ? Optional.of(acting) : Optional.empty();
    }
}
