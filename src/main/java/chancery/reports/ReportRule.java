package chancery.reports;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What must hold before a report is released, in the order officers should hear of it.
public enum ReportRule {
    /// Somebody else than whoever drafted it has read it.
    OTHER_EYES(wish -> !wish.releaser().equals(wish.version().writer().id())),
    /// It opens with a summary: readers often read nothing else.
    SUMMARY_FIRST(wish ->
            wish.text().paragraphs().stream()
                    .findFirst()
                    .filter(paragraph -> paragraph.type() == ParagraphType.SUMMARY)
                    .isPresent()),
    /// There is one summary.
    ONE_SUMMARY(wish -> wish.text().of(ParagraphType.SUMMARY).size() < 2),
    /// Something stands beside the summary.
    SOMETHING_SAID(wish -> wish.text().paragraphs().size() > 1),
    /// What the host said names the engagement in which it was said.
    STATEMENTS_TIED(wish ->
            wish.text().of(ParagraphType.HOST_STATEMENT).stream()
                    .noneMatch(paragraph -> paragraph.ties().engagements().isEmpty())),
    /// Likelihood and confidence stand beside assessments only.
    JUDGEMENTS_IN_ASSESSMENTS(wish ->
            wish.text().paragraphs().stream()
                    .allMatch(paragraph ->
                            paragraph.judgement().isEmpty()
                                    || paragraph.type() == ParagraphType.ASSESSMENT)),
    /// Whoever asks for instructions says what they ask.
    REQUEST_STATED(wish ->
            wish.text().kind() != ReportKind.REQUEST_FOR_INSTRUCTIONS
                    || !wish.text().of(ParagraphType.ACTION_REQUEST).isEmpty()),
    /// A nil report tells of no meeting.
    NIL_IS_NIL(wish ->
            wish.text().kind() != ReportKind.NIL_REPORT
                    || wish.text().of(ParagraphType.HOST_STATEMENT).isEmpty());

    private final Predicate<Wish> holds;

    ReportRule(Predicate<Wish> holds) {
        this.holds = holds;
    }

    /// The wish to release a version; paragraphs that nobody filled are left out.
    record Wish(ReportVersion version, ReportText text, UUID releaser) {

        static Wish of(ReportVersion version, UUID releaser) {
            return new Wish(version, version.text().filled(), releaser);
        }
    }

    static List<ReportRule> unmetBy(Wish wish) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(wish)).toList();
    }
}
