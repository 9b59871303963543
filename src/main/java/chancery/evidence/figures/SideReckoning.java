package chancery.evidence.figures;

import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.CountLimits;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Rates;
import chancery.evidence.methods.Tally;
import chancery.evidence.methods.Unit;
import chancery.evidence.rules.Side;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// One side of a figure with its observations, by period.
final class SideReckoning {

    /// Counts above zero and below this are not shown.
    static final long SMALL = 5;

    private static final Unit UNIT = new Unit("events", "people");

    private final FigureSide side;
    private final Map<ReferencePeriod, StoredObservation> counts;
    private final Map<ReferencePeriod, StoredObservation> bases;
    private final double per;

    SideReckoning(
            FigureSide side,
            List<StoredObservation> counts,
            List<StoredObservation> bases,
            double per) {
        this.side = side;
        this.counts = byPeriod(counts);
        this.bases = byPeriod(bases);
        this.per = per;
    }

    private static Map<ReferencePeriod, StoredObservation> byPeriod(List<StoredObservation> all) {
        var sorted =
                new TreeMap<ReferencePeriod, StoredObservation>(
                        Comparator.comparing(ReferencePeriod::from)
                                .thenComparing(ReferencePeriod::text));
        all.forEach(each -> sorted.put(each.period(), each));
        return sorted;
    }

    String label() {
        return side.label();
    }

    boolean isDivided() {
        return side.denominator().isPresent();
    }

    List<ReferencePeriod> periods() {
        return List.copyOf(counts.keySet());
    }

    Optional<StoredObservation> count(ReferencePeriod period) {
        return Optional.ofNullable(counts.get(period));
    }

    /// The population of the same period, or of the same year where the count is of a day.
    Optional<StoredObservation> base(ReferencePeriod period) {
        return Optional.ofNullable(bases.get(period))
                .or(() ->
                        bases.values().stream()
                                .filter(each ->
                                        each.period().from().getYear() == period.from().getYear())
                                .findFirst());
    }

    List<Observation> countsOverTime() {
        return counts.values().stream().map(StoredObservation::observation).toList();
    }

    /// For the rules.
    Side side(ReferencePeriod period) {
        return new Side(
                count(period).map(StoredObservation::observation),
                base(period).map(StoredObservation::observation));
    }

    /// Events over their base, where both are numbers.
    Optional<Tally> tally(ReferencePeriod period) {
        var events = count(period).flatMap(each -> each.observation().figure().number());
        var people =
                base(period)
                        .flatMap(each -> each.observation().figure().number())
                        .filter(number -> number.signum() > 0);
        return events.filter(number -> number.stripTrailingZeros().scale() <= 0)
                .flatMap(number ->
                        people.map(base ->
                                new Tally(number.longValueExact(), base.doubleValue(), UNIT)));
    }

    Optional<Estimate> rate(ReferencePeriod period) {
        return tally(period).map(tally -> Rates.crude(tally, per, Confidence.DISPLAY));
    }

    Optional<Long> events(ReferencePeriod period) {
        return count(period)
                .filter(each -> each.observation().metric().isCounted())
                .flatMap(each -> each.observation().figure().number())
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> number.longValueExact());
    }

    boolean isSmall(ReferencePeriod period) {
        return events(period).filter(count -> count > 0 && count < SMALL).isPresent();
    }

    private Set<Flag> flags(ReferencePeriod period) {
        var flags = EnumSet.noneOf(Flag.class);
        count(period).ifPresent(each -> flags.addAll(each.observation().flags()));
        base(period).ifPresent(each -> flags.addAll(each.observation().flags()));
        return flags;
    }

    /// The row of a rate, or of a count where nothing divides it.
    FigureRow row(ReferencePeriod period) {
        var small = isSmall(period);
        var rate = isDivided() && !small ? rate(period) : Optional.<Estimate>empty();
        var count = !isDivided() && !small ? events(period) : Optional.<Long>empty();
        var plain =
                !isDivided() && !small
                        ? count(period)
                                .flatMap(each -> each.observation().figure().number())
                                .map(Number::doubleValue)
                        : Optional.<Double>empty();
        return new FigureRow(
                label(),
                period,
                figure(count(period)),
                isDivided() ? Optional.of(figure(base(period))) : Optional.empty(),
                small,
                rate.map(Estimate::value).or(() -> plain),
                rate.map(Estimate::interval)
                        .or(() -> count.map(each -> CountLimits.of(each, Confidence.DISPLAY))),
                rate.map(Estimate::method).or(() -> count.map(CountLimits::methodFor)),
                flags(period),
                Optional.empty());
    }

    static Figure figure(Optional<StoredObservation> observation) {
        return observation.map(each -> each.observation().figure()).orElse(Figure.Absent.MISSING);
    }
}
