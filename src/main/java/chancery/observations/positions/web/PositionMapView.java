package chancery.observations.positions.web;

import chancery.observations.positions.IssueMatter;
import chancery.observations.positions.PositionMove;
import chancery.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The map of support of one issue.
///
/// @param rounds the last day of each round of the directive that has ended, by its number
/// @param authorities those whose way may be opened though they did not yet say or do anything
public record PositionMapView(
        IssueMatter issue,
        MapSpan span,
        SupportMap map,
        List<PositionMove> moves,
        Map<Integer, LocalDate> rounds,
        List<Option> authorities) {

    public PositionMapView {
        moves = List.copyOf(moves);
        authorities = List.copyOf(authorities);
    }
}
