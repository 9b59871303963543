package chancery.reports;

import chancery.reports.judgement.Judgement;

/// One paragraph of a report: who speaks in it, how closely it is held, its words, and what it
/// rests on.
///
/// @param text empty while it waits for the officer; empty ones are left out at release
public record ReportParagraph(
        ParagraphType type, PortionMark mark, String text, Ties ties, Judgement judgement) {

    /// A paragraph with ties and no judgement.
    public static ReportParagraph of(ParagraphType type, PortionMark mark, String text, Ties ties) {
        return new ReportParagraph(type, mark, text, ties, Judgement.NONE);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
