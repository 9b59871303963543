package chancery.reports.web;

import chancery.kernel.Precedence;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.web.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads the text of a report from a form or a call, with every fault at once.
final class ReportInput {

    static final int MOST_PARAGRAPHS = 99;

    private ReportInput() {}

    /// The text in the order asked for, without what was removed or never filled in.
    static ReportText read(Fields fields) {
        var rows = ParagraphInput.rows(fields);
        if (rows.size() > MOST_PARAGRAPHS) {
            fields.fault("paragraphs", "reports.fault.too-many", MOST_PARAGRAPHS);
        }
        return head(
                fields,
                rows.stream()
                        .filter(row -> !row.removed() && !row.blank())
                        .sorted(Comparator.comparingInt(ParagraphInput.Row::place))
                        .map(ParagraphInput.Row::paragraph)
                        .toList());
    }

    /// The text as it was sent, to be shown again.
    static ReportText asSent(Fields sent) {
        var fields = Fields.of(sent.raw());
        return head(
                fields,
                ParagraphInput.rows(fields).stream().map(ParagraphInput.Row::paragraph).toList());
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

    static List<String> split(List<String> texts, String between) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(between)))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
