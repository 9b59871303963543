package chancery.boards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import chancery.boards.Facts.Advised;
import chancery.boards.Facts.Dated;
import chancery.boards.Facts.Issued;
import chancery.boards.Facts.Said;
import chancery.boards.Facts.Tasked;
import chancery.engagements.exchange.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Says which cells of a directive are asked for, and what became of each.
///
/// A cell is asked for when, on its due date, a mission answers for the task and the version in
/// force has the point, of a kind that is owed or that came up. Withdrawing the point or excusing
/// the mission, or exempting it from the point, lets undelivered cells go; what was delivered
/// before stays in both numbers. What is delivered without being asked for is kept apart.
public final class Cells {

    /// The number of the one round of a directive that has no dates.
    public static final int UNDATED = 1;

    private static final Comparator<Said> BY_TIME =
            Comparator.comparing(Said::heldAt).thenComparing(Said::recordedAt);

    private final Facts facts;
    private final Posts posts;
    private final LocalDate today;
    private final Map<UUID, Map<Integer, Map<Integer, List<Said>>>> said;
    private final Map<UUID, Map<Integer, Advised>> advised;
    private final Map<Integer, Instant> withdrawn;
    private final Map<LocalDate, Issued> inForce = new HashMap<>();

    private Cells(Facts facts, Posts posts, LocalDate today) {
        this.facts = facts;
        this.posts = posts;
        this.today = today;
        this.said = byTaskRoundAndPoint(facts);
        this.advised =
                facts.advised().stream()
                        .collect(
                                groupingBy(
                                        Advised::tasking,
                                        toMap(
                                                Advised::point,
                                                Function.identity(),
                                                BinaryOperator.maxBy(
                                                        Comparator.comparing(Advised::at)))));
        this.withdrawn = withdrawals(facts);
    }

    private static Map<UUID, Map<Integer, Map<Integer, List<Said>>>> byTaskRoundAndPoint(
            Facts facts) {
        var rounds = new HashMap<UUID, List<Dated>>();
        facts.taskings().forEach(tasked -> rounds.put(tasked.id(), tasked.rounds()));
        return facts.said().stream()
                .sorted(BY_TIME)
                .collect(
                        groupingBy(
                                Said::tasking,
                                groupingBy(
                                        words ->
                                                roundOf(
                                                        words,
                                                        rounds.getOrDefault(
                                                                words.tasking(), List.of())),
                                        groupingBy(Said::point))));
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
    private record Standing(
            Tasked tasked, int round, LocalDate due, Optional<UUID> answering, Issued inForce) {}

    /// The cells of a directive from what is known of it.
    ///
    /// @param today stands for the due date where there is none
    public static List<Cell> of(Facts known, Posts posts, LocalDate today) {
        if (known.versions().isEmpty()) {
            return List.of();
        }
        return new Cells(known, posts, today).all();
    }

    /// The same cells as the hosts are concerned: each once, whichever mission delivered.
    public static List<Cell> perHost(Collection<Cell> cells) {
        var once = new LinkedHashMap<Cell.HostKey, Cell>();
        cells.forEach(cell -> once.merge(cell.key().ofHost(), cell, Cell::and));
        return List.copyOf(once.values());
    }

    private List<Cell> all() {
        var cells = new LinkedHashMap<Cell.Key, Cell>();
        for (var tasked : facts.taskings()) {
            var words = said.getOrDefault(tasked.id(), Map.of());
            if (tasked.rounds().isEmpty()) {
                undated(tasked, words.getOrDefault(UNDATED, Map.of()), cells);
            }
            for (var round : tasked.rounds()) {
                var standing = standing(tasked, round.number(), round.deliverBy());
                var passed = words.getOrDefault(round.number(), Map.of());
                for (int point : pointsOf(tasked, passed)) {
                    add(standing, point, passed.getOrDefault(point, List.of()), cells);
                }
            }
        }
        return List.copyOf(cells.values());
    }

    /// Without a date of its own a cell is due on the day it was first delivered, else today.
    private void undated(
            Tasked tasked, Map<Integer, List<Said>> passed, Map<Cell.Key, Cell> cells) {
        for (int point : pointsOf(tasked, passed)) {
            var words = passed.getOrDefault(point, List.of());
            var due =
                    words.stream()
                            .filter(one -> one.delivery().counts())
                            .findFirst()
                            .map(first -> dayOf(first.heldAt()))
                            .orElse(today);
            add(standing(tasked, UNDATED, due), point, words, cells);
        }
    }

    private Standing standing(Tasked tasked, int round, LocalDate due) {
        return new Standing(
                tasked,
                round,
                due,
                posts.answering(tasked.mission(), tasked.host(), due),
                inForce.computeIfAbsent(due, this::inForceOn));
    }

    /// Those it was given, and those it spoke of all the same. What it was asked and what was said,
    /// in the order of numbers: boards read the same every time.
    private static Set<Integer> pointsOf(Tasked tasked, Map<Integer, List<Said>> passed) {
        var points = new TreeSet<>(tasked.points().keySet());
        points.addAll(passed.keySet());
        return points;
    }

    private void add(Standing standing, int point, List<Said> words, Map<Cell.Key, Cell> cells) {
        var heard = words.stream().filter(passed -> passed.delivery().counts()).toList();
        stateOf(standing, point, words, heard)
                .map(state ->
                        new Cell(
                                new Cell.Key(
                                        standing.round(),
                                        standing.answering().orElse(standing.tasked().mission()),
                                        standing.tasked().host(),
                                        point),
                                state,
                                standing.due(),
                                heard.isEmpty() ? Optional.empty() : Optional.of(heard.getLast())))
                .ifPresent(cell -> cells.merge(cell.key(), cell, Cell::and));
    }

    private Optional<CellState> stateOf(
            Standing standing, int point, List<Said> words, List<Said> heard) {
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
        return advisedOn(standing.tasked(), point)
                .filter(word -> word.standing() == Advised.Advice.EXEMPT)
                .filter(word -> word.until().filter(standing.due()::isAfter).isEmpty())
                .map(Advised::at);
    }

    /// The last word between a mission and headquarters about making a point.
    private Optional<Advised> advisedOn(Tasked tasked, int point) {
        return Optional.ofNullable(advised.getOrDefault(tasked.id(), Map.of()).get(point));
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

    /// The version in force at the end of a day; before all versions the first.
    private Issued inForceOn(LocalDate day) {
        return facts.versions().stream()
                .filter(version -> !dayOf(version.at()).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> facts.versions().getFirst());
    }

    private static boolean heardBefore(Instant end, List<Said> heard) {
        return heard.stream().anyMatch(passed -> passed.heldAt().isBefore(end));
    }

    private CellState undelivered(Tasked tasked, int point, List<Said> words) {
        if (advisedOn(tasked, point)
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

    private static int roundOf(Said words, List<Dated> dated) {
        return words.round()
                .filter(number -> dated.stream().anyMatch(one -> one.number() == number))
                .orElseGet(() -> roundOn(dayOf(words.heldAt()), dated));
    }

    /// Filed for no round: it counts for the first whose report is not yet due, else for the last.
    private static int roundOn(LocalDate day, List<Dated> dated) {
        return dated.stream()
                .filter(round -> !round.reportBy().isBefore(day))
                .findFirst()
                .or(() -> dated.stream().reduce((earlier, later) -> later))
                .map(Dated::number)
                .orElse(UNDATED);
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
