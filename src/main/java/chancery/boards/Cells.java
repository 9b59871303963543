package chancery.boards;

import chancery.boards.facts.Dated;
import chancery.boards.facts.Facts;
import chancery.boards.facts.Facts.Issued;
import chancery.boards.facts.Heard;
import chancery.boards.facts.Said;
import chancery.boards.facts.Tasked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says which cells of a directive are asked for, and what became of each.
///
/// A cell is asked for when, on its due date, a mission answers for the task and the version in
/// force has the point, of a kind that is owed or that came up. Withdrawing the point or excusing
/// the mission, or exempting it from the point, lets undelivered cells go; what was delivered
/// before stays in both numbers. What is delivered without being asked for is kept apart.
public final class Cells {

    private final Facts facts;
    private final Posts posts;
    private final LocalDate today;
    private final Heard heard;
    private final CellRules rules;
    private final Map<LocalDate, Issued> inForce = new HashMap<>();

    private Cells(Facts facts, Posts posts, LocalDate today) {
        this.facts = facts;
        this.posts = posts;
        this.today = today;
        this.heard = Heard.of(facts);
        this.rules = new CellRules(facts);
    }

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
            if (tasked.rounds().isEmpty()) {
                undated(tasked, heard.of(tasked, Dated.UNDATED), cells);
            }
            for (var round : tasked.rounds()) {
                var standing = standing(tasked, round.number(), round.deliverBy());
                var passed = heard.of(tasked, round.number());
                for (int point : Heard.pointsOf(tasked, passed)) {
                    add(standing, point, passed.getOrDefault(point, List.of()), cells);
                }
            }
        }
        return List.copyOf(cells.values());
    }

    /// Without a date of its own a cell is due on the day it was first delivered, else today.
    private void undated(
            Tasked tasked, Map<Integer, List<Said>> passed, Map<Cell.Key, Cell> cells) {
        for (int point : Heard.pointsOf(tasked, passed)) {
            var words = passed.getOrDefault(point, List.of());
            var due =
                    words.stream()
                            .filter(one -> one.delivery().counts())
                            .findFirst()
                            .map(first -> Facts.dayOf(first.heldAt()))
                            .orElse(today);
            add(standing(tasked, Dated.UNDATED, due), point, words, cells);
        }
    }

    private CellRules.Standing standing(Tasked tasked, int round, LocalDate due) {
        return new CellRules.Standing(
                tasked,
                round,
                due,
                posts.answering(tasked.mission(), tasked.host(), due),
                inForce.computeIfAbsent(due, facts::inForceOn));
    }

    private void add(
            CellRules.Standing standing, int point, List<Said> words, Map<Cell.Key, Cell> cells) {
        var delivered = words.stream().filter(passed -> passed.delivery().counts()).toList();
        rules.stateOf(standing, point, words, delivered)
                .map(state ->
                        new Cell(
                                new Cell.Key(
                                        standing.round(),
                                        standing.answering().orElse(standing.tasked().mission()),
                                        standing.tasked().host(),
                                        point),
                                state,
                                standing.due(),
                                delivered.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(delivered.getLast())))
                .ifPresent(cell -> cells.merge(cell.key(), cell, Cell::and));
    }
}
