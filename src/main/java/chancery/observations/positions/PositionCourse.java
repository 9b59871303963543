package chancery.observations.positions;

import java.util.List;
import java.util.Optional;

/// The way of one authority on one issue: every step in three lanes, every position recorded.
public record PositionCourse(
        IssueMatter issue,
        AuthorityStanding standing,
        List<PositionStep> steps,
        List<RecordedPosition> positions,
        Optional<RecordedInfluence> influence) {

    public PositionCourse {
        steps = List.copyOf(steps);
        positions = List.copyOf(positions);
    }

    /// The steps of one lane, first to last.
    public List<PositionStep> in(Lane lane) {
        return steps.stream().filter(step -> step.lane() == lane).toList();
    }
}
