package chancery.reports;

import chancery.kernel.Precedence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// All that a report says.
///
/// @param language English or French; headings follow it
/// @param cited references of the papers it answers
public record ReportText(
        ReportKind kind,
        Precedence precedence,
        String subject,
        Locale language,
        List<String> tags,
        List<String> cited,
        List<ReportParagraph> paragraphs) {

    public ReportText {
        tags = List.copyOf(tags);
        cited = List.copyOf(cited);
        paragraphs = List.copyOf(paragraphs);
    }

    /// The closest mark of any paragraph.
    public PortionMark mark() {
        return paragraphs.stream()
                .map(ReportParagraph::mark)
                .max(Comparator.naturalOrder())
                .orElse(PortionMark.U);
    }

    public List<ReportParagraph> of(ParagraphType type) {
        return paragraphs.stream().filter(paragraph -> paragraph.type() == type).toList();
    }

    /// The same without the paragraphs that nobody filled.
    public ReportText filled() {
        return saying(paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList());
    }

    /// The same, answering these papers.
    public ReportText citing(List<String> references) {
        return new ReportText(kind, precedence, subject, language, tags, references, paragraphs);
    }

    /// The same head with other paragraphs.
    public ReportText saying(List<ReportParagraph> other) {
        return new ReportText(kind, precedence, subject, language, tags, cited, other);
    }
}
