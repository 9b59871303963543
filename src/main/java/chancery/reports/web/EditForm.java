package chancery.reports.web;

import chancery.engagements.EngagementListed;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A report in the editor: its text, what its paragraphs may rest on, and where it is sent.
///
/// @param revision the one it was opened at; 0 for a report that is not yet kept
/// @param back where giving up leads
/// @param theirs what somebody else has saved meanwhile
public record EditForm(
        String address,
        String back,
        long revision,
        OfficeCode mission,
        CountryCode host,
        Optional<UUID> tasking,
        Optional<Integer> round,
        ReportText text,
        List<EngagementListed> engagements,
        Optional<ReportText> theirs) {

    private static final ReportParagraph SPARE =
            ReportParagraph.of(ParagraphType.COMMENT, PortionMark.R, "", Ties.NONE);

    public EditForm {
        engagements = List.copyOf(engagements);
    }

    /// The paragraphs, and an empty one below them to write another.
    public List<ReportParagraph> rows() {
        var rows = new ArrayList<>(text.paragraphs());
        rows.add(SPARE);
        return rows;
    }

    /// Whether a row stands for a paragraph and not for another one to come.
    public boolean isKept(int row) {
        return row < text.paragraphs().size();
    }

    /// What an engagement is called in a list of choices.
    public String nameOf(UUID engagement) {
        return engagements.stream()
                .filter(one -> one.id().equals(engagement))
                .findFirst()
                .map(EditForm::name)
                .orElse("–");
    }

    /// Day, subject and counterparts.
    public static String name(EngagementListed one) {
        var day = one.when().map(at -> at.toString().substring(0, 10) + " ").orElse("");
        return one.counterparts().isEmpty()
                ? day + one.subject()
                : day + one.subject() + " (" + one.counterparts() + ")";
    }
}
