package chancery.boards;

import chancery.boards.facts.Advised;
import chancery.boards.facts.Facts;
import chancery.boards.facts.Facts.Issued;
import chancery.boards.facts.LastAdvice;
import chancery.boards.facts.Said;
import chancery.boards.facts.Tasked;
import chancery.engagements.exchange.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The rules by which a cell is asked for, and what became of it.
final class CellRules {

    private final Facts facts;
    private final LastAdvice advice;
    private final Map<Integer, Instant> withdrawn;

    CellRules(Facts facts) {
        this.facts = facts;
        this.advice = LastAdvice.of(facts);
        this.withdrawn = withdrawals(facts);
    }

    private static Map<Integer, Instant> withdrawals(Facts facts) {
        var withdrawn = new HashMap<Integer, Instant>();
        for (var version : facts.versions()) {
            version.points().values().stream()
                    .filter(Facts.Asked::withdrawn)
                    .forEach(point -> withdrawn.putIfAbsent(point.number(), version.at()));
        }
        return withdrawn;
    }

    /// How things stood for a task on the day a cell was due.
    record Standing(
            Tasked tasked, int round, LocalDate due, Optional<UUID> answering, Issued inForce) {}

    /// Empty where the cell is not asked for and nothing was delivered either.
    ///
    /// @param words all that was said
    /// @param heard those of them that count as delivered
    Optional<CellState> stateOf(Standing standing, int point, List<Said> words, List<Said> heard) {
        var beyond =
                heard.isEmpty()
                        ? Optional.<CellState>empty()
                        : Optional.of(CellState.BEYOND_INSTRUCTION);
        if (standing.answering().isEmpty() || !isAsked(standing, point, words)) {
            return beyond;
        }
        var ended = Optional.ofNullable(withdrawn.get(point));
        if (ended.isPresent()) {
            return heardBefore(ended.get(), heard)
                    ? Optional.of(CellState.WITHDRAWN_DELIVERED)
                    : beyond;
        }
        var excused =
                facts.excusedSince(standing.tasked().id(), standing.round())
                        .or(() -> exemptSince(standing, point));
        if (excused.isPresent()) {
            return heardBefore(excused.get(), heard) ? Optional.of(CellState.DELIVERED) : beyond;
        }
        return Optional.of(
                heard.isEmpty()
                        ? undelivered(standing.tasked(), point, words)
                        : CellState.DELIVERED);
    }

    private Optional<Instant> exemptSince(Standing standing, int point) {
        return advice.on(standing.tasked(), point)
                .filter(word -> word.standing() == Advised.Advice.EXEMPT)
                .filter(word -> word.until().filter(standing.due()::isAfter).isEmpty())
                .map(Advised::at);
    }

    private static boolean isAsked(Standing standing, int point, List<Said> words) {
        var asked = Optional.ofNullable(standing.inForce().points().get(point));
        return standing.tasked().points().containsKey(point)
                && asked.filter(found -> found.kind().isOwed() || cameUp(found, words)).isPresent();
    }

    /// An answer kept for a question is owed once the question came.
    private static boolean cameUp(Facts.Asked asked, List<Said> words) {
        return switch (asked.kind()) {
            case CORE, ASK -> true;
            case IF_RAISED, IF_PRESSED ->
                    words.stream().anyMatch(passed -> passed.delivery() != Delivery.NOT_RAISED);
            case BACKGROUND_ONLY -> false;
        };
    }

    private static boolean heardBefore(Instant end, List<Said> heard) {
        return heard.stream().anyMatch(passed -> passed.heldAt().isBefore(end));
    }

    private CellState undelivered(Tasked tasked, int point, List<Said> words) {
        if (advice.on(tasked, point)
                .filter(word -> word.standing() == Advised.Advice.CAUTIONED)
                .isPresent()) {
            return CellState.CAUTIONED;
        }
        return words.isEmpty()
                ? CellState.NOT_YET
                : switch (words.getLast().delivery()) {
                    case WITHHELD -> CellState.WITHHELD;
                    case DEFERRED -> CellState.DEFERRED;
                    case NOT_RAISED -> CellState.NOT_RAISED;
                    case DELIVERED, DELIVERED_IN_PART, ADAPTED -> CellState.DELIVERED;
                };
    }
}
