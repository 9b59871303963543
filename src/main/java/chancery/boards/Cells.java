package chancery.boards;

import static java.util.stream.Collectors.groupingBy;

import chancery.boards.Facts.Advised;
import chancery.boards.Facts.Dated;
import chancery.boards.Facts.Issued;
import chancery.boards.Facts.Said;
import chancery.boards.Facts.Tasked;
import chancery.engagements.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Says which cells of a directive are asked for, and what became of each.
///
/// A cell is asked for when, on its due date, a mission answers for the task and the version in
/// force has the point, of a kind that is owed or that came up. Withdrawing the point or excusing
/// the mission lets undelivered cells go; what was delivered before stays in both numbers. What is
/// delivered without being asked for is kept apart.
public final class Cells {

    /// The number of the one round of a directive that has no dates.
    public static final int UNDATED = 1;

    private static final Comparator<Said> BY_TIME =
            Comparator.comparing(Said::heldAt).thenComparing(Said::recordedAt);

    private final Facts facts;
    private final Posts posts;
    private final LocalDate today;
    private final Map<Spot, List<Said>> said;
    private final Set<Spot> advised;

    private Cells(Facts facts, Posts posts, LocalDate today) {
        this.facts = facts;
        this.posts = posts;
        this.today = today;
        var rounds = new LinkedHashMap<UUID, List<Dated>>();
        facts.taskings().forEach(tasked -> rounds.put(tasked.id(), tasked.rounds()));
        this.said =
                facts.said().stream()
                        .sorted(BY_TIME)
                        .collect(groupingBy(words -> spotOf(words, rounds)));
        this.advised = new HashSet<>();
        facts.advised().forEach(caution -> advised.add(spotOf(caution)));
    }

    /// A point of a task in a round; of a caution, in any round.
    private record Spot(UUID tasking, int round, int point) {}

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
            for (var round : roundsOf(tasked)) {
                for (int point : pointsOf(tasked, round)) {
                    cell(tasked, round, point)
                            .ifPresent(cell -> cells.merge(cell.key(), cell, Cell::and));
                }
            }
        }
        return List.copyOf(cells.values());
    }

    private static List<Integer> roundsOf(Tasked tasked) {
        return tasked.rounds().isEmpty()
                ? List.of(UNDATED)
                : tasked.rounds().stream().map(Dated::number).toList();
    }

    private Set<Integer> pointsOf(Tasked tasked, int round) {
        var points = new TreeSet<>(tasked.points().keySet());
        for (var version : facts.versions()) {
            version.points().keySet().stream()
                    .filter(point -> said.containsKey(new Spot(tasked.id(), round, point)))
                    .forEach(points::add);
        }
        return points;
    }

    private Optional<Cell> cell(Tasked tasked, int round, int point) {
        var words = said.getOrDefault(new Spot(tasked.id(), round, point), List.of());
        var heard = words.stream().filter(passed -> passed.delivery().counts()).toList();
        var due = dueOn(tasked, round, heard);
        var answering = posts.answering(tasked.mission(), tasked.host(), due);
        return stateOf(tasked, point, due, answering.isPresent(), words)
                .map(state ->
                        new Cell(
                                new Cell.Key(
                                        round,
                                        answering.orElse(tasked.mission()),
                                        tasked.host(),
                                        point),
                                state,
                                due,
                                heard.stream().reduce((earlier, later) -> later)));
    }

    /// Without a date of its own a cell is due on the day it was first delivered, else today.
    private LocalDate dueOn(Tasked tasked, int round, List<Said> heard) {
        return tasked.rounds().stream()
                .filter(dated -> dated.number() == round)
                .findFirst()
                .map(Dated::deliverBy)
                .or(() -> heard.stream().findFirst().map(first -> dayOf(first.heldAt())))
                .orElse(today);
    }

    private Optional<CellState> stateOf(
            Tasked tasked, int point, LocalDate due, boolean somebodyAnswers, List<Said> words) {
        var heard = words.stream().filter(passed -> passed.delivery().counts()).toList();
        var beyond =
                heard.isEmpty()
                        ? Optional.<CellState>empty()
                        : Optional.of(CellState.BEYOND_INSTRUCTION);
        if (!somebodyAnswers || !isAsked(tasked, point, due, words)) {
            return beyond;
        }
        var withdrawn = withdrawnAt(point);
        if (withdrawn.isPresent()) {
            return heardBefore(withdrawn.get(), heard)
                    ? Optional.of(CellState.WITHDRAWN_DELIVERED)
                    : beyond;
        }
        var excused = tasked.milestones().excused();
        if (excused.isPresent()) {
            return heardBefore(excused.get(), heard) ? Optional.of(CellState.DELIVERED) : beyond;
        }
        if (!heard.isEmpty()) {
            return Optional.of(CellState.DELIVERED);
        }
        return Optional.of(undelivered(tasked, point, words));
    }

    private boolean isAsked(Tasked tasked, int point, LocalDate due, List<Said> words) {
        var asked = Optional.ofNullable(inForceOn(due).points().get(point));
        return tasked.points().containsKey(point)
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

    private Optional<Instant> withdrawnAt(int point) {
        return facts.versions().stream()
                .filter(version ->
                        Optional.ofNullable(version.points().get(point))
                                .filter(Facts.Asked::withdrawn)
                                .isPresent())
                .map(Issued::at)
                .findFirst();
    }

    private static boolean heardBefore(Instant end, List<Said> heard) {
        return heard.stream().anyMatch(passed -> passed.heldAt().isBefore(end));
    }

    private CellState undelivered(Tasked tasked, int point, List<Said> words) {
        if (advised.contains(new Spot(tasked.id(), 0, point))) {
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

    private static Spot spotOf(Advised caution) {
        return new Spot(caution.tasking(), 0, caution.point());
    }

    private static Spot spotOf(Said words, Map<UUID, List<Dated>> rounds) {
        var dated = rounds.getOrDefault(words.tasking(), List.of());
        int round =
                words.round()
                        .filter(number -> dated.stream().anyMatch(one -> one.number() == number))
                        .orElseGet(() -> roundOn(dayOf(words.heldAt()), dated));
        return new Spot(words.tasking(), round, words.point());
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
