package chancery.demonstration.statistics;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.evidence.figures.Beside;
import chancery.evidence.figures.FigureDraft;
import chancery.evidence.figures.FigureKind;
import chancery.evidence.figures.FigureSaving;
import chancery.evidence.figures.FigureSide;
import chancery.evidence.rules.Said;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The desk saves the figures that its points can rest on.
@Component
class FiguresTheme implements Theme {

    private static final double PER = 100_000;

    private final SeriesAtHand atHand;
    private final FigureSaving figures;

    FiguresTheme(SeriesAtHand atHand, FigureSaving figures) {
        this.atHand = atHand;
        this.figures = figures;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var at = hours.onFirstDay("07:30");
        return ScenarioTable.read("statistics/figures").stream()
                .map(row -> new Act(at, row.place(), "EUR", "migration-desk", by -> save(row, by)))
                .toList();
    }

    private void save(ScenarioRow row, Officer by) {
        figures.save(
                new FigureDraft(
                        row.text("title"),
                        FigureKind.valueOf(row.text("kind")),
                        sides(row, by),
                        Optional.empty(),
                        row.given("to").map(ReferencePeriod::parse),
                        PER,
                        Arrays.stream(row.text("said").split(" "))
                                .filter(word -> !word.isEmpty())
                                .map(Said::valueOf)
                                .collect(Collectors.toSet()),
                        row.text("note"),
                        false,
                        new Beside(
                                List.of(),
                                row.text("against_none"),
                                Optional.empty(),
                                row.text("mirror_none"),
                                row.text("left_out"))),
                by);
    }

    /// As in `Foreign citizens=FOR@MT;Nationals=NAT@MT`; a share is of everybody in its own table.
    private List<FigureSide> sides(ScenarioRow row, Officer by) {
        var counts = atHand.dataset(row.text("table"), by);
        var base = row.given("base").map(key -> atHand.dataset(key, by));
        var ofAll = base.filter(each -> each.id().equals(counts.id())).isPresent();
        return Arrays.stream(row.text("sides").split(";"))
                .map(text -> {
                    var label = text.substring(0, text.indexOf('='));
                    var group = text.substring(text.indexOf('=') + 1, text.lastIndexOf('@'));
                    var area = text.substring(text.lastIndexOf('@') + 1);
                    return new FigureSide(
                            label,
                            atHand.series(counts, row, group, area, by),
                            base.map(each ->
                                    atHand.series(each, row, ofAll ? "TOTAL" : group, area, by)));
                })
                .toList();
    }
}
