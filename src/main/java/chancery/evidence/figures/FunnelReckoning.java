package chancery.evidence.figures;

import chancery.evidence.methods.Funnel;
import chancery.evidence.methods.FunnelUnit;
import chancery.evidence.methods.Overdispersion;
import chancery.evidence.methods.Overdispersion.Trimming;
import chancery.evidence.methods.Tally;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places beside what all of them together let expect.
///
/// @param overall events per one of the base, of all places together
record FunnelReckoning(double overall, List<FigureRow> rows, Optional<Overdispersion> dispersion) {

    static FunnelReckoning of(List<SideReckoning> sides, ReferencePeriod period, double per) {
        var tallies = sides.stream().flatMap(side -> side.tally(period).stream()).toList();
        var base = tallies.stream().mapToDouble(Tally::base).sum();
        var events = tallies.stream().mapToLong(Tally::events).sum();
        var overall = base == 0 ? 0 : events / base;
        var rows = new ArrayList<FigureRow>();
        var units = new ArrayList<FunnelUnit>();
        for (var side : sides) {
            var row = side.row(period);
            var tally = side.tally(period);
            if (tally.isEmpty() || overall == 0) {
                rows.add(row);
                continue;
            }
            var expected = tally.get().base() * overall;
            // The square root of a ratio scatters alike whatever the size (Spiegelhalter 2005).
            units.add(
                    new FunnelUnit(
                            2 * (Math.sqrt((double) tally.get().events()) - Math.sqrt(expected)),
                            1 / (2 * Math.sqrt(expected))));
            rows.add(
                    new FigureRow(
                            row.label(),
                            period,
                            row.events(),
                            row.base(),
                            row.small(),
                            row.small()
                                    ? Optional.empty()
                                    : Optional.of(tally.get().events() / expected),
                            row.interval().map(limits -> limits.times(1 / (per * overall))),
                            row.method(),
                            row.flags(),
                            Optional.of(
                                    Funnel.atExpected(expected).position(tally.get().events()))));
        }
        return new FunnelReckoning(
                overall,
                List.copyOf(rows),
                units.size() < 2
                        ? Optional.empty()
                        : Optional.of(Overdispersion.of(units, Trimming.WINSORISED)));
    }
}
