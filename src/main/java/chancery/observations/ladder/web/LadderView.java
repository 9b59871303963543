package chancery.observations.ladder.web;

import chancery.evidence.sources.Source;
import chancery.observations.ladder.Contribution;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureAside.Line;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page of what we did beside a measure.
///
/// @param names of officers, by id
/// @param sources by id
public record LadderView(
        Measure measure,
        List<Row> rows,
        Map<UUID, String> names,
        Map<UUID, Source> sources,
        boolean mayWrite) {

    public LadderView {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
        sources = Map.copyOf(sources);
    }

    /// @param deed what we did, leading to it
    public record Row(Contribution contribution, Line deed) {}

    public String address() {
        return "/observations/measures/" + measure.id() + "/contributions";
    }
}
