package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Boards;
import chancery.database.Reader;
import chancery.web.Words;

/// A board drawn as a map, shaded by what was delivered or by what was answered.
record BoardMap(Board<?> board, MapView view) {

    static BoardMap of(
            Boards boards, String key, Asked asked, MapBy by, Reader reader, Words words) {
        return switch (by) {
            case DELIVERY -> {
                var board = boards.coverage(key, asked.round(), asked.asOf(), reader);
                yield new BoardMap(board, HostShades.byDelivery(board.figures(), words));
            }
            case RESPONSE -> {
                var board = boards.responses(key, asked.asOf(), reader);
                yield new BoardMap(board, HostShades.byAnswer(board.figures(), words));
            }
        };
    }
}
