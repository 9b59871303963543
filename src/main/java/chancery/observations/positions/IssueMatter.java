package chancery.observations.positions;

import java.util.List;
import java.util.UUID;

/// An issue of a directive: some of its points under one name, on which hosts take a position.
///
/// @param label headquarters and the missions that have all of its points
public record IssueMatter(
        UUID id, UUID directive, String subject, String name, List<Integer> points, int label) {

    public IssueMatter {
        points = points.stream().sorted().toList();
    }
}
