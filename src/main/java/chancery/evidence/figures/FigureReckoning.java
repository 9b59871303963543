package chancery.evidence.figures;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.ObservationKey;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.RateDifferences;
import chancery.evidence.methods.RateRatios;
import chancery.evidence.methods.Shares;
import chancery.evidence.methods.UnknownBounds;
import chancery.evidence.rules.Breakdown;
import chancery.evidence.rules.BreakdownRule;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.kernel.BadInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Works a figure out of its observations; reads and keeps nothing itself.
final class FigureReckoning {

    private final FigureDraft draft;
    private final Gathered gathered;
    private final List<SideReckoning> sides;
    private final ReferencePeriod period;

    /// Everything a figure rests on, fetched.
    ///
    /// @param replaced of the observations, those the office has since given anew
    /// @param tellsMore whether the tables tell groups that are not shown
    record Gathered(
            Map<UUID, List<StoredObservation>> series,
            List<Dataset> datasets,
            Set<ObservationKey> replaced,
            boolean tellsMore) {

        List<StoredObservation> of(UUID id) {
            return series.getOrDefault(id, List.of());
        }

        Dataset dataset(UUID id) {
            return datasets.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        }
    }

    FigureReckoning(FigureDraft draft, Gathered gathered) {
        this.draft = draft;
        this.gathered = gathered;
        this.sides = draft.sides().stream().map(this::side).toList();
        this.period = draft.to().orElseGet(this::latest);
    }

    private SideReckoning side(FigureSide side) {
        return new SideReckoning(
                side,
                gathered.of(side.numerator()),
                side.denominator().map(gathered::of).orElse(List.of()),
                draft.per());
    }

    private ReferencePeriod latest() {
        return sides.stream()
                .flatMap(side -> side.periods().stream())
                .max(Comparator.comparing(ReferencePeriod::from))
                .orElseThrow(() -> BadInput.of("sides", "evidence.fault.figure-empty"));
    }

    Reckoned reckon() {
        var used = used();
        if (used.isEmpty()) {
            throw BadInput.of("to", "evidence.fault.figure-no-observation", period.text());
        }
        var ratio = ratio();
        var bounds = bounds();
        var against = draft.beside().against().stream().flatMap(id -> gathered.of(id).stream());
        var mirror = draft.beside().mirror().map(this::side);
        var funnel =
                draft.kind() == FigureKind.FUNNEL
                        ? Optional.of(FunnelReckoning.of(sides, period, draft.per()))
                        : Optional.<FunnelReckoning>empty();
        return new Reckoned(
                draft,
                period,
                funnel.map(FunnelReckoning::rows).orElseGet(this::rows),
                headline(ratio),
                difference(),
                bounds,
                funnel.flatMap(FunnelReckoning::dispersion),
                funnel.map(each -> each.overall() * draft.per()),
                against.filter(each -> within(each.period())).toList(),
                mirror.map(side -> List.of(side.row(period))).orElse(List.of()),
                gathered.datasets(),
                used,
                new FigureFindings(draft, gathered, sides, period, used).all(breakdown()));
    }

    private boolean within(ReferencePeriod each) {
        return draft.from().map(first -> !each.from().isBefore(first.from())).orElse(true)
                && !each.from().isAfter(period.from())
                && (draft.kind().isOverTime() || each.from().getYear() == period.from().getYear());
    }

    /// The observations that the figure shows, those it is divided by among them.
    private List<StoredObservation> used() {
        return sides.stream()
                .flatMap(side ->
                        periods(side).stream()
                                .flatMap(each ->
                                        Stream.concat(
                                                side.count(each).stream(),
                                                side.isDivided()
                                                        ? side.base(each).stream()
                                                        : Stream.empty())))
                .distinct()
                .toList();
    }

    private List<ReferencePeriod> periods(SideReckoning side) {
        return side.periods().stream().filter(this::within).toList();
    }

    private List<FigureRow> rows() {
        var rows = new ArrayList<FigureRow>();
        for (var side : sides) {
            periods(side).stream().map(each -> row(side, each)).forEach(rows::add);
        }
        if (draft.ranked()) {
            rows.sort(Comparator.comparing((FigureRow row) -> row.value().orElse(-1.0)).reversed());
        }
        return rows;
    }

    private FigureRow row(SideReckoning side, ReferencePeriod each) {
        if (draft.kind() != FigureKind.SHARE) {
            return side.row(each);
        }
        var plain = side.row(each);
        var share = share(side, each).filter(known -> !plain.small());
        return new FigureRow(
                plain.label(),
                each,
                plain.events(),
                plain.base(),
                plain.small(),
                share.map(Estimate::value),
                share.map(Estimate::interval),
                share.map(Estimate::method),
                plain.flags(),
                Optional.empty());
    }

    private static Optional<Estimate> share(SideReckoning side, ReferencePeriod each) {
        return side.tally(each)
                .filter(tally -> tally.events() <= tally.base())
                .map(tally -> Shares.wilson(tally, Confidence.DISPLAY));
    }

    private Optional<Estimate> headline(Optional<Estimate> ratio) {
        var first = sides.getFirst();
        if (first.isSmall(period)) {
            return Optional.empty();
        }
        return switch (draft.kind()) {
            case TWO_GROUPS -> ratio;
            case SHARE -> share(first, period);
            case RATES_OVER_TIME -> first.rate(period);
            case COUNTS_OVER_TIME, FUNNEL -> Optional.empty();
        };
    }

    private Optional<Estimate> ratio() {
        return pair((one, other) ->
                one.tally(period)
                        .flatMap(first ->
                                other.tally(period)
                                        .filter(second -> first.events() + second.events() > 0)
                                        .map(second ->
                                                RateRatios.of(first, second, Confidence.DISPLAY))));
    }

    private Optional<Estimate> difference() {
        return pair((one, other) ->
                one.tally(period)
                        .flatMap(first ->
                                other.tally(period)
                                        .map(second ->
                                                RateDifferences.of(
                                                        first,
                                                        second,
                                                        draft.per(),
                                                        Confidence.DISPLAY))));
    }

    /// Only where two groups stand side by side, and neither count is small.
    private Optional<Estimate> pair(Comparing comparing) {
        if (draft.kind() != FigureKind.TWO_GROUPS
                || sides.stream().anyMatch(side -> side.isSmall(period))) {
            return Optional.empty();
        }
        return comparing.compare(sides.get(0), sides.get(1));
    }

    private interface Comparing {
        Optional<Estimate> compare(SideReckoning one, SideReckoning other);
    }

    private Optional<Breakdown> breakdown() {
        return draft.kind() == FigureKind.SHARE
                ? sides.getFirst()
                        .base(period)
                        .map(total ->
                                new Breakdown(
                                        total.observation(),
                                        sides.stream()
                                                .flatMap(side -> side.count(period).stream())
                                                .map(StoredObservation::observation)
                                                .toList(),
                                        draft.said()))
                : Optional.empty();
    }

    private Optional<UnknownBounds> bounds() {
        return breakdown()
                .filter(parts ->
                        !BreakdownRule.brokenBy(parts).contains(BreakdownRule.PARTS_WITHIN_TOTAL))
                .filter(parts -> parts.parts().getFirst().figure().number().isPresent())
                .map(parts -> parts.boundsOf(parts.parts().getFirst()));
    }
}
