package chancery.demonstration.observing;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.Theme;
import chancery.evidence.sources.AuthorKind;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Credibility;
import chancery.evidence.sources.SourceDraft;
import chancery.evidence.sources.SourceKind;
import chancery.observations.ladder.Contributions;
import chancery.observations.ladder.Deed;
import chancery.observations.ladder.Rung;
import chancery.observations.ladder.RungDraft;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Officers say, here and there, that a point we raised had a part in what a host decided; mostly
/// they do not.
@Component
class LadderTheme implements Theme {

    private final MeasureActs measures;
    private final Contributions contributions;

    LadderTheme(MeasureActs measures, Contributions contributions) {
        this.measures = measures;
        this.contributions = contributions;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        return MeasuresTheme.played("observing/rungs", this::judge, hours).toList();
    }

    private void judge(ScenarioRow row, Officer by) {
        var cited =
                row.given("source")
                        .map(title ->
                                new Cited(
                                        Optional.empty(),
                                        Optional.of(source(title, row)),
                                        row.text("passage"),
                                        Optional.of(Credibility.PROBABLY_TRUE)));
        contributions.judge(
                measures.id(row.text("measure")),
                new Deed.Raised(measures.directive(by), row.number("point")),
                new RungDraft(
                        Rung.valueOf(row.text("rung")),
                        row.text("evidence"),
                        row.text("alternatives"),
                        cited),
                by);
    }

    private static SourceDraft source(String title, ScenarioRow row) {
        return new SourceDraft(
                SourceKind.OFFICIAL_STATEMENT,
                AuthorKind.UNKNOWN,
                "An invented ministry",
                title,
                Optional.empty(),
                Optional.empty(),
                "",
                "https://example.org/invented/" + row.text("measure"),
                Optional.empty(),
                "en",
                "",
                "Invented for the demonstration.");
    }
}
