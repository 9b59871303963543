package chancery.evidence.figures;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.Tables;
import chancery.evidence.rules.Said;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.testing.Ministry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Picks series out of datasets, as officers do on the page.
final class Picking {

    static final Ministry MINISTRY = Ministry.shared();

    private Picking() {}

    static Figures door() {
        return MINISTRY.get(Figures.class);
    }

    static FigureSaving saving() {
        return MINISTRY.get(FigureSaving.class);
    }

    static UUID series(Dataset dataset, String area, Predicate<SeriesKey> which) {
        return Tables.door().seriesOf(dataset.id(), Optional.of(area), MINISTRY.desk()).stream()
                .filter(which)
                .map(SeriesKey::id)
                .findFirst()
                .orElseThrow();
    }

    static Predicate<SeriesKey> group(String code) {
        return key -> key.group().code().equals(code);
    }

    static Predicate<SeriesKey> unit(String unit) {
        return key -> key.unit().equals(unit);
    }

    static FigureSide side(String label, UUID numerator, UUID denominator) {
        return new FigureSide(label, numerator, Optional.of(denominator));
    }

    static FigureDraft draft(
            String title, FigureKind kind, List<FigureSide> sides, String to, Said... said) {
        return new FigureDraft(
                title,
                kind,
                sides,
                Optional.empty(),
                Optional.of(to).filter(text -> !text.isEmpty()).map(ReferencePeriod::parse),
                100_000,
                Set.of(said),
                "",
                false,
                Beside.nothing());
    }

    static FigureDraft beside(FigureDraft draft, Beside beside) {
        return new FigureDraft(
                draft.title(),
                draft.kind(),
                draft.sides(),
                draft.from(),
                draft.to(),
                draft.per(),
                draft.said(),
                draft.note(),
                draft.ranked(),
                beside);
    }
}
