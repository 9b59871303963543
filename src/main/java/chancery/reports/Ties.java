package chancery.reports;

import java.util.List;
import java.util.UUID;

/// What in the record a paragraph rests on; editing its words leaves the ties as they are.
///
/// @param points numbers of the points of the report's tasking
/// @param engagements in which it was said
public record Ties(List<Integer> points, List<UUID> engagements) {

    /// Resting on nothing in the record.
    public static final Ties NONE = new Ties(List.of(), List.of());

    public Ties {
        points = points.stream().distinct().sorted().toList();
        engagements = engagements.stream().distinct().toList();
    }
}
