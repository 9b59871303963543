package chancery.boards;

import chancery.boards.facts.Said;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;

/// One round, one mission, one host, one point: the unit of every figure.
///
/// @param due without a date of its own, the day it was first delivered or today
/// @param heard the latest delivery that counts
public record Cell(Key key, CellState state, LocalDate due, Optional<Said> heard) {

    private static final Comparator<Said> BY_TIME =
            Comparator.comparing(Said::heldAt).thenComparing(Said::recordedAt);

    /// What makes a cell one and the same.
    public record Key(int round, UUID mission, CountryCode host, int point) {

        /// The same for whichever mission answers.
        HostKey ofHost() {
            return new HostKey(round, host, point);
        }
    }

    /// A cell as the host is concerned, whichever mission delivered.
    public record HostKey(int round, CountryCode host, int point) {}

    /// What the host answered, if it was heard and answered.
    public Optional<HostResponse> response() {
        return heard.flatMap(Said::response);
    }

    /// Whether the host gave any answer but silence.
    public boolean isAnswered() {
        return state.isDelivered()
                && response().filter(answer -> answer != HostResponse.NO_RESPONSE).isPresent();
    }

    /// Asked for, its day passed, neither heard nor advised against.
    public boolean isOverdue(LocalDate today) {
        return state.isApplicable()
                && !state.isDelivered()
                && state != CellState.CAUTIONED
                && due.isBefore(today);
    }

    /// Two findings about one cell as one: the better state with its day, the later words.
    Cell and(Cell other) {
        int order = state.compareTo(other.state);
        if (order < 0 && other.heard.isEmpty()) {
            return this;
        }
        return new Cell(
                key,
                order <= 0 ? state : other.state,
                order < 0 || order == 0 && due.isBefore(other.due) ? due : other.due,
                later(heard, other.heard));
    }

    private static Optional<Said> later(Optional<Said> one, Optional<Said> two) {
        BinaryOperator<Said> laterOf = BinaryOperator.maxBy(BY_TIME);
        return one.isEmpty() ? two : two.map(said -> laterOf.apply(one.get(), said)).or(() -> one);
    }
}
