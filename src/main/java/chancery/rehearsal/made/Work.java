package chancery.rehearsal.made;

import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.rehearsal.founding.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// A tasking while the years pass: where it stands, and how far each round has come.
final class Work {

    private final Order order;
    private final Post post;
    private final List<Integer> points;
    private final List<TaskedRound> rounds;
    private final TreeMap<Integer, Progress> progress = new TreeMap<>();
    private Tasking tasking;
    private int next;

    Work(Order order, Post post, Tasking tasking, List<Integer> points, List<TaskedRound> rounds) {
        this.order = order;
        this.post = post;
        this.tasking = tasking;
        this.points = List.copyOf(points);
        this.rounds = List.copyOf(rounds);
    }

    Order order() {
        return order;
    }

    Post post() {
        return post;
    }

    /// Who works on it.
    UUID officer() {
        return post.officer().id();
    }

    Tasking tasking() {
        return tasking;
    }

    List<Integer> points() {
        return points;
    }

    List<TaskedRound> rounds() {
        return rounds;
    }

    TreeMap<Integer, Progress> progress() {
        return progress;
    }

    /// Says a step, if it may be said now.
    boolean say(StepKind step) {
        var after = tasking.after(step, worked());
        tasking = after.orElse(tasking);
        return after.isPresent();
    }

    /// Where the work stands, whatever is asked meanwhile.
    private TaskingState worked() {
        return progress.isEmpty() ? TaskingState.ACCEPTED : TaskingState.IN_PROGRESS;
    }

    /// The record notes a step; only what changes the state is noted.
    boolean note(StepKind step) {
        var after = tasking.after(step, worked()).filter(next -> next.state() != tasking.state());
        tasking = after.orElse(tasking);
        return after.isPresent();
    }

    /// The round that something said on a day counts for.
    Optional<Integer> roundOn(LocalDate day) {
        return rounds.stream()
                .filter(round -> !round.reportBy().isBefore(day))
                .findFirst()
                .or(() -> rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast()))
                .map(TaskedRound::number);
    }

    void noteDelivered(Optional<Integer> round, Instant at) {
        round.ifPresent(number ->
                progress.put(number, progress.getOrDefault(number, Progress.NONE).delivered(at)));
    }

    void noteReported(Optional<Integer> round, Instant at) {
        round.ifPresent(number ->
                progress.put(number, progress.getOrDefault(number, Progress.NONE).reported(at)));
    }

    /// The next points in turn, so that all come up in time.
    List<Integer> nextPoints(int wanted) {
        int many = Math.min(wanted, points.size());
        int from = next;
        next = (next + many) % points.size();
        return IntStream.range(from, from + many)
                .mapToObj(at -> points.get(at % points.size()))
                .sorted()
                .toList();
    }
}
