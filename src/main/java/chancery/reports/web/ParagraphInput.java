package chancery.reports.web;

import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportParagraph;
import chancery.reports.Ties;
import chancery.reports.judgement.Confidence;
import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.List;

/// Reads the paragraphs of a report from a form or a call.
final class ParagraphInput {

    private static final int LONG_TEXT = 20_000;
    private static final int HIGHEST_POINT = 199;

    private ParagraphInput() {}

    /// One paragraph as it was sent, with the place it is to take.
    record Row(int place, boolean removed, boolean blank, ReportParagraph paragraph) {}

    static List<Row> rows(Fields fields) {
        var rows = new ArrayList<Row>();
        for (var row : fields.rows("paragraphs")) {
            rows.add(row(row, rows.size() + 1));
        }
        return rows;
    }

    private static Row row(Fields row, int number) {
        boolean kept = row.yes("kept");
        var text = row.optionalText("text", LONG_TEXT).orElse("");
        var paragraph =
                new ReportParagraph(
                        row.choice("type", ParagraphType.class, ParagraphType.COMMENT),
                        row.choice("mark", PortionMark.class, PortionMark.R),
                        text,
                        new Ties(points(row), EngagementIds.read(row)),
                        new Judgement(
                                row.optionalChoice("likelihood", Likelihood.class),
                                row.optionalChoice("confidence", Confidence.class)));
        return new Row(
                row.optionalWhole("place", 1, 999).orElse(number),
                row.yes("remove"),
                text.isEmpty() && !kept,
                paragraph);
    }

    private static List<Integer> points(Fields row) {
        var numbers = new ArrayList<Integer>();
        for (var text : ReportInput.split(row.texts("points"), "[\\s,;]+")) {
            if (text.matches("\\d{1,3}") && isPoint(Integer.parseInt(text))) {
                numbers.add(Integer.valueOf(text));
            } else {
                row.fault("points", "reports.fault.points");
                return List.of();
            }
        }
        return numbers;
    }

    private static boolean isPoint(int number) {
        return number >= 1 && number <= HIGHEST_POINT;
    }
}
