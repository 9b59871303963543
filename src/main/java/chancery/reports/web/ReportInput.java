package chancery.reports.web;

import chancery.kernel.Precedence;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import chancery.reports.judgement.Confidence;
import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads the text of a report from a form or a call, with every fault at once.
final class ReportInput {

    static final int MOST_PARAGRAPHS = 99;

    private static final int LONG_TEXT = 20_000;
    private static final int HIGHEST_POINT = 199;

    private ReportInput() {}

    /// One paragraph as it was sent, with the place it is to take.
    record Row(int place, boolean removed, boolean blank, ReportParagraph paragraph) {}

    /// The text in the order asked for, without what was removed or never filled in.
    static ReportText read(Fields fields) {
        var rows = rows(fields);
        if (rows.size() > MOST_PARAGRAPHS) {
            fields.fault("paragraphs", "reports.fault.too-many", MOST_PARAGRAPHS);
        }
        return head(
                fields,
                rows.stream()
                        .filter(row -> !row.removed() && !row.blank())
                        .sorted(Comparator.comparingInt(Row::place))
                        .map(Row::paragraph)
                        .toList());
    }

    /// The text as it was sent, to be shown again.
    static ReportText asSent(Fields fields) {
        return head(fields, rows(fields).stream().map(Row::paragraph).toList());
    }

    private static ReportText head(Fields fields, List<ReportParagraph> paragraphs) {
        var kind = fields.choice("kind", ReportKind.class, ReportKind.ENGAGEMENT_REPORT);
        return new ReportText(
                kind,
                fields.choice("precedence", Precedence.class, kind.usualPrecedence()),
                fields.text("subject", 200),
                language(fields, Locale.ENGLISH),
                split(fields.texts("tags"), "[\\s,;]+"),
                List.of(),
                paragraphs);
    }

    static Locale language(Fields fields, Locale usual) {
        return fields.parsed("language", ReportInput::languageOf, "reports.fault.language")
                .orElse(usual);
    }

    private static Locale languageOf(String code) {
        return switch (code) {
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static List<Row> rows(Fields fields) {
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
                        new Ties(points(row), engagements(row)),
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
        for (var text : split(row.texts("points"), "[\\s,;]+")) {
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

    private static List<UUID> engagements(Fields row) {
        var ids = new ArrayList<UUID>();
        for (var text : row.texts("engagements")) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                row.fault("engagements", "web.fault.id");
            }
        }
        return ids;
    }

    private static List<String> split(List<String> texts, String between) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(between)))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
