package chancery.demonstration.observing;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.observations.coding.Adjudications;
import chancery.observations.coding.Assessments;
import chancery.observations.coding.Code;
import chancery.observations.coding.CodebookDraft;
import chancery.observations.coding.Codebooks;
import chancery.observations.coding.Coders;
import chancery.observations.coding.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Two desks assess what hosts decided, apart from each other; the director decides where they
/// differ. The codebook changes once, and nothing coded before changes with it.
@Component
class CodingTheme implements Theme {

    private static final int QUESTIONS = 4;
    private static final int FIRST = -330;
    private static final int CHANGED = -150;

    private final MeasureActs measures;
    private final Codebooks codebooks;
    private final Assessments assessments;
    private final Coders coders;
    private final Adjudications adjudications;
    private final Map<String, UUID> opened = new HashMap<>();

    CodingTheme(
            MeasureActs measures,
            Codebooks codebooks,
            Assessments assessments,
            Coders coders,
            Adjudications adjudications) {
        this.measures = measures;
        this.codebooks = codebooks;
        this.assessments = assessments;
        this.coders = coders;
        this.adjudications = adjudications;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        return Stream.of(
                        Stream.of(
                                issue(FIRST, 1, "", hours),
                                issue(
                                        CHANGED,
                                        2,
                                        "Question 3 asks for a dated evaluation; the last step of question 4 is worded more plainly.",
                                        hours)),
                        MeasuresTheme.played(
                                "observing/openings",
                                (row, by) -> open(row, cast, hours, by),
                                hours),
                        MeasuresTheme.played("observing/codings", this::code, hours),
                        MeasuresTheme.played("observing/decisions", this::decide, hours),
                        MeasuresTheme.played(
                                "observing/replies", (row, by) -> reply(row, hours, by), hours))
                .flatMap(acts -> acts)
                .toList();
    }

    private Act issue(int day, int version, String change, Hours hours) {
        var table = "observing/codebook-" + version;
        var at = hours.at("EUR", hours.calendar().date(day), "09:30");
        return new Act(at, table, "EUR", "migration-desk", by -> issue(table, version, change, by));
    }

    private void issue(String table, int version, String change, Officer by) {
        var rows = ScenarioTable.read(table).rows();
        var questions =
                IntStream.range(0, rows.size())
                        .mapToObj(i -> question(rows.get(i), i + 1))
                        .toList();
        codebooks.issue(
                measures.directive(by).toString(),
                version - 1,
                new CodebookDraft("How measures treat residents and newcomers", change, questions),
                by);
    }

    private static Question question(ScenarioRow row, int number) {
        return new Question(
                number,
                row.text("key"),
                row.text("text"),
                row.text("guidance"),
                List.of(row.text("anchors").split("\\|")));
    }

    /// Since some time the two coders are named in advance, by their seats.
    private void open(ScenarioRow row, Cast cast, Hours hours, Officer by) {
        var measure = row.text("measure");
        var id = assessments.open(measures.part(measure), measures.directive(by), by).id();
        opened.put(measure, id);
        row.given("first")
                .ifPresent(first ->
                        coders.name(
                                id,
                                cast.in(row.text("office"), first, hours.of(row)).id(),
                                cast.in(row.text("office"), row.text("second"), hours.of(row)).id(),
                                by));
    }

    private void reply(ScenarioRow row, Hours hours, Officer by) {
        adjudications.reply(
                assessment(row),
                measures.authority(row.text("measure")),
                hours.calendar().date(row.number("on")),
                row.text("text"),
                by);
    }

    private UUID assessment(ScenarioRow row) {
        return Optional.ofNullable(opened.get(row.text("measure")))
                .orElseThrow(() -> new IllegalArgumentException("not before coders yet"));
    }

    private void code(ScenarioRow row, Officer by) {
        var codes = new ArrayList<Code>();
        for (int question = 1; question <= QUESTIONS; question++) {
            codes.add(
                    new Code(
                            question,
                            row.given("value" + question).map(Integer::valueOf),
                            row.text("note" + question)));
        }
        assessments.code(assessment(row), codes, by);
    }

    private void decide(ScenarioRow row, Officer by) {
        adjudications.adjudicate(
                assessment(row),
                row.number("question"),
                row.given("value").map(Integer::valueOf),
                row.text("reason"),
                by);
    }
}
