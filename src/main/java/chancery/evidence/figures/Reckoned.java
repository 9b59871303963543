package chancery.evidence.figures;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Overdispersion;
import chancery.evidence.methods.UnknownBounds;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/// A figure with everything worked out: its table, what it comes to, what rules have against it,
/// what stands beside it.
///
/// @param headline what the figure comes to in one number: a ratio, the latest rate, a share
/// @param difference beside a ratio
/// @param bounds of a share whose total holds some nobody knows of
/// @param dispersion of a funnel's places
/// @param overall the rate all places of a funnel have together
/// @param against figures on acts against the group, where they were picked
/// @param mirror the same of the sending state
/// @param sources the datasets all of it comes from
public record Reckoned(
        FigureDraft draft,
        ReferencePeriod period,
        List<FigureRow> rows,
        Optional<Estimate> headline,
        Optional<Estimate> difference,
        Optional<UnknownBounds> bounds,
        Optional<Overdispersion> dispersion,
        Optional<Double> overall,
        List<StoredObservation> against,
        List<FigureRow> mirror,
        List<Dataset> sources,
        List<StoredObservation> used,
        List<Finding> findings) {

    public Reckoned {
        rows = List.copyOf(rows);
        against = List.copyOf(against);
        mirror = List.copyOf(mirror);
        sources = List.copyOf(sources);
        used = List.copyOf(used);
        findings = List.copyOf(findings);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
