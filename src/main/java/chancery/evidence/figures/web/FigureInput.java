package chancery.evidence.figures.web;

import chancery.database.Reader;
import chancery.evidence.figures.FigureDraft;
import chancery.evidence.figures.FigureFilter;
import chancery.evidence.figures.FigureKind;
import chancery.evidence.figures.FigureSide;
import chancery.evidence.figures.Figures;
import chancery.evidence.rules.Said;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads figures from forms and calls.
@Component
class FigureInput {

    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_PER = 1_000_000;

    private final Figures figures;

    FigureInput(Figures figures) {
        this.figures = figures;
    }

    FigureDraft draft(Fields fields, Reader reader) {
        var title = fields.text("title", 200);
        var kind = fields.choice("kind", FigureKind.class);
        var sides = sides(fields);
        var everyPlace = fields.yes("everyPlace");
        var from = period(fields, "from");
        var to = period(fields, "to");
        var per = fields.optionalWhole("per", 1, MOST_PER).orElse(100_000);
        var said = said(fields);
        var note = fields.optionalText("note", LONGEST_NOTE).orElse("");
        var ranked = fields.yes("ranked");
        var beside = BesideInput.read(fields, LONGEST_LABEL, LONGEST_NOTE);
        fields.refuseFaults();
        var places =
                kind == FigureKind.FUNNEL && everyPlace && !sides.isEmpty()
                        ? figures.everyPlace(sides.getFirst(), reader)
                        : sides;
        return new FigureDraft(
                title, kind, ordered(places, ranked), from, to, per, said, note, ranked, beside);
    }

    /// In the order of the alphabet, unless somebody ranks on purpose.
    private static List<FigureSide> ordered(List<FigureSide> sides, boolean ranked) {
        return ranked
                ? sides
                : sides.stream()
                        .sorted(Comparator.comparing(side -> side.label().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    private static Optional<ReferencePeriod> period(Fields fields, String name) {
        return fields.parsed(
                name,
                text -> {
                    try {
                        return ReferencePeriod.parse(text);
                    } catch (BadInput noPeriod) {
                        throw new IllegalArgumentException(noPeriod);
                    }
                },
                "evidence.fault.period");
    }

    private static List<FigureSide> sides(Fields fields) {
        var sides = new ArrayList<FigureSide>();
        for (var row : fields.rows("sides")) {
            if (row.has("numerator") || row.has("label")) {
                sides.add(
                        new FigureSide(
                                row.text("label", LONGEST_LABEL),
                                row.id("numerator"),
                                row.optionalId("denominator")));
            }
        }
        return sides;
    }

    private static Set<Said> said(Fields fields) {
        var said = EnumSet.noneOf(Said.class);
        for (var text : fields.texts("said")) {
            try {
                said.add(Said.valueOf(text.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                fields.fault("said", "evidence.fault.said", text);
            }
        }
        return said;
    }

    static FigureFilter filter(Fields fields) {
        return new FigureFilter(
                fields.optionalText("text", 100),
                fields.optionalChoice("kind", FigureKind.class),
                fields.optionalId("dataset"));
    }
}
