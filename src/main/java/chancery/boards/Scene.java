package chancery.boards;

import chancery.boards.facts.Facts;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Network;
import chancery.missions.Office;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// One directive as it was known: its facts, and the network that was to act on them.
record Scene(Subject subject, View view, Facts facts, Network network) {

    List<Cell> cells() {
        return Cells.of(facts, Posts.of(network), view.day());
    }

    Function<UUID, OfficeCode> codes() {
        return mission ->
                network.office(mission)
                        .map(Office::code)
                        .orElseThrow(() -> new NotFound("office", mission));
    }

    <T> Board<T> board(T figures) {
        return new Board<>(subject, view, figures);
    }
}
