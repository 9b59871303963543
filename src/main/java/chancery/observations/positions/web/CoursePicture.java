package chancery.observations.positions.web;

import chancery.observations.Stance;
import chancery.observations.positions.Lane;
import chancery.observations.positions.PositionCourse;
import chancery.observations.positions.PositionStep;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way of a position as a picture: three lanes of five levels from support to opposition, with
/// a mark per step; and below them the positions that people recorded.
///
/// @param first day on the left edge
/// @param days from edge to edge
public record CoursePicture(PositionCourse course, LocalDate first, long days) {

    public static final int WIDTH = 960;
    public static final int LEFT = 130;
    public static final int LANE = 90;
    private static final int LEVEL = 15;
    private static final int MARGIN = 15;
    private static final int RIGHT = 20;

    /// One step of a lane.
    ///
    /// @param hollow whether it shows no stance
    public record Mark(int x, int y, boolean hollow, String address, PositionStep step) {}

    /// A recorded position.
    public record Flag(int x, int y, Stance stance, LocalDate on) {}

    static Optional<CoursePicture> of(PositionCourse course) {
        var days =
                Stream.concat(
                                course.steps().stream().map(PositionStep::on),
                                course.positions().stream().map(one -> one.on()))
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CoursePicture(
                                course,
                                days.getFirst(),
                                Math.max(
                                        1,
                                        ChronoUnit.DAYS.between(days.getFirst(), days.getLast()))));
    }

    public LocalDate last() {
        return first.plusDays(days);
    }

    public int height() {
        return (Lane.values().length + 1) * LANE + 30;
    }

    public int top(Lane lane) {
        return lane.ordinal() * LANE;
    }

    private int x(LocalDate day) {
        long after = ChronoUnit.DAYS.between(first, day);
        return LEFT + MARGIN + (int) (after * (WIDTH - LEFT - MARGIN - RIGHT) / days);
    }

    /// What is not known stands in the middle.
    private static int level(Stance stance) {
        int level = stance == Stance.UNKNOWN ? Stance.NEUTRAL.ordinal() : stance.ordinal();
        return MARGIN + level * LEVEL;
    }

    public List<Mark> marks(Lane lane) {
        return course.in(lane).stream()
                .map(step ->
                        new Mark(
                                x(step.on()),
                                top(lane) + level(step.suggests()),
                                step.suggests() == Stance.UNKNOWN,
                                step.address(),
                                step))
                .toList();
    }

    public List<Flag> flags() {
        int top = Lane.values().length * LANE;
        return course.positions().stream()
                .map(one ->
                        new Flag(x(one.on()), top + level(one.stance()), one.stance(), one.on()))
                .toList();
    }

    /// A line through the recorded positions that changes level on their days.
    public String line() {
        var parts = new ArrayList<String>();
        int before = 0;
        for (var flag : flags()) {
            parts.add(
                    parts.isEmpty()
                            ? "M" + flag.x() + "," + flag.y()
                            : "L" + flag.x() + "," + before + "L" + flag.x() + "," + flag.y());
            before = flag.y();
        }
        return parts.isEmpty() ? "" : String.join("", parts) + "L" + (WIDTH - RIGHT) + "," + before;
    }
}
