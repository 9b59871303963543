package chancery.evidence.figures;

import chancery.evidence.methods.Funnel;
import chancery.evidence.methods.Interval;
import chancery.evidence.methods.Method;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.Optional;
import java.util.Set;

/// One line of a figure's table.
///
/// @param small the count is from 1 to 4, and is not shown
/// @param value what the picture draws; none where a number is missing, withheld or small
/// @param position within the limits of a funnel
public record FigureRow(
        String label,
        ReferencePeriod period,
        Figure events,
        Optional<Figure> base,
        boolean small,
        Optional<Double> value,
        Optional<Interval> interval,
        Optional<Method> method,
        Set<Flag> flags,
        Optional<Funnel.Position> position) {

    /// Whether the line of a picture may not run on into this one.
    public boolean isBroken() {
        return flags.stream().anyMatch(Flag::lowersComparability);
    }
}
