package chancery.demonstration.loop;

import static java.util.stream.Collectors.groupingBy;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.taskings.Tasking;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import chancery.reports.judgement.Confidence;
import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads the text of a report, each paragraph tied to the points it names.
final class ReportTextReader {

    private static final Pattern POINT = Pattern.compile("\\bpoint (\\d+)");

    private final Doors doors;
    private final EngagementPlayer engagements;
    private final Map<String, List<ScenarioRow>> paragraphs;

    ReportTextReader(Doors doors, EngagementPlayer engagements) {
        this.doors = doors;
        this.engagements = engagements;
        this.paragraphs =
                ScenarioTable.read("steps/report-paragraphs").stream()
                        .collect(groupingBy(row -> row.text("report")));
    }

    ReportText text(ScenarioRow row, Tasking tasking, Officer by) {
        var kind = ReportKind.valueOf(row.text("kind"));
        var said = row.words("engagements").stream().map(engagements::id).toList();
        var given =
                doors.taskings().pointsOf(tasking, by).stream()
                        .map(point -> point.number())
                        .toList();
        return new ReportText(
                kind,
                kind.usualPrecedence(),
                row.text("title"),
                Locale.ENGLISH,
                DirectiveText.read(row.text("directive")).values("tags", ","),
                List.of(),
                paragraphs.getOrDefault(row.text("report"), List.of()).stream()
                        .map(paragraph -> paragraph(paragraph, said, given))
                        .toList());
    }

    private static ReportParagraph paragraph(
            ScenarioRow row, List<UUID> said, List<Integer> given) {
        var points =
                POINT.matcher(row.text("text"))
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .filter(given::contains)
                        .toList();
        return new ReportParagraph(
                ParagraphType.valueOf(row.text("type")),
                PortionMark.valueOf(row.text("mark")),
                row.text("text"),
                new Ties(points, said),
                new Judgement(
                        row.given("likelihood")
                                .map(ReportTextReader::constant)
                                .map(Likelihood::valueOf),
                        row.given("confidence").map(Confidence::valueOf)));
    }

    static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    }
}
