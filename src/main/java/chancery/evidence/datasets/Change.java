package chancery.evidence.datasets;

import chancery.evidence.statistics.Figure;
import java.util.List;

/// A figure that the office has since given anew.
public record Change(
        ObservationKey older,
        ObservationKey newer,
        List<String> codes,
        Figure before,
        Figure after) {

    public Change {
        codes = List.copyOf(codes);
    }
}
