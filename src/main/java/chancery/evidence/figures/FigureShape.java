package chancery.evidence.figures;

import chancery.evidence.datasets.SeriesKey;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What must be there before a figure can be worked out at all; whether it may be said is for the
/// rules.
final class FigureShape {

    private static final int MOST_LINES = 6;
    private static final int FEWEST_PLACES = 3;

    private final FigureDraft draft;
    private final Map<UUID, SeriesKey> known;
    private final List<Fault> faults = new ArrayList<>();

    private FigureShape(FigureDraft draft, Map<UUID, SeriesKey> known) {
        this.draft = draft;
        this.known = known;
    }

    static void require(FigureDraft draft, Map<UUID, SeriesKey> known) {
        var shape = new FigureShape(draft, known);
        shape.look();
        if (!shape.faults.isEmpty()) {
            throw new BadInput(shape.faults);
        }
    }

    private void look() {
        int sides = draft.sides().size();
        switch (draft.kind()) {
            case TWO_GROUPS -> count(sides == 2, "evidence.fault.figure-two-sides", sides);
            case FUNNEL ->
                    count(
                            sides >= FEWEST_PLACES && sides <= FigureDraft.MOST_SIDES,
                            "evidence.fault.figure-places",
                            FEWEST_PLACES,
                            FigureDraft.MOST_SIDES,
                            sides);
            case RATES_OVER_TIME, COUNTS_OVER_TIME, SHARE ->
                    count(
                            sides >= 1 && sides <= MOST_LINES,
                            "evidence.fault.figure-lines",
                            MOST_LINES,
                            sides);
        }
        for (var i = 0; i < sides; i++) {
            side(draft.sides().get(i), "sides[" + i + "]");
        }
        draft.beside().mirror().ifPresent(mirror -> side(mirror, "mirror"));
        draft.beside().against().forEach(id -> series(id, "against"));
        if (draft.from().isPresent()
                && draft.to()
                        .filter(last -> last.from().isBefore(draft.from().get().from()))
                        .isPresent()) {
            fault("to", "evidence.fault.figure-to-before-from");
        }
    }

    private void side(FigureSide side, String field) {
        series(side.numerator(), field + ".numerator");
        side.denominator().ifPresent(id -> series(id, field + ".denominator"));
        if (draft.kind().needsDenominators() && side.denominator().isEmpty()) {
            fault(field + ".denominator", "evidence.fault.figure-denominator");
        }
    }

    private void series(UUID id, String field) {
        if (!known.containsKey(id)) {
            fault(field, "evidence.fault.series-unknown");
        }
    }

    private void count(boolean right, String message, Object... arguments) {
        if (!right) {
            fault("sides", message, arguments);
        }
    }

    private void fault(String field, String message, Object... arguments) {
        faults.add(Fault.of(field, message, arguments));
    }
}
