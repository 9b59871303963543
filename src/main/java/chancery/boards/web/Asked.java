package chancery.boards.web;

import chancery.web.Fields;
import java.time.Instant;
import java.util.Optional;

/// What the address of a board asks for.
///
/// @param asOf as it was sent, to be carried on
record Asked(Optional<Integer> round, Optional<Instant> asOf, String asOfText) {

    private static final int MOST_ROUNDS = 500;

    static Asked read(Fields fields) {
        return new Asked(
                fields.optionalWhole("round", 1, MOST_ROUNDS),
                fields.optionalAsOf("asOf"),
                fields.optionalText("asOf", 40).orElse(""));
    }
}
