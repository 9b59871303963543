package chancery.reports;

import static chancery.reports.SampleReports.DRAFTER;
import static chancery.reports.SampleReports.RELEASER;
import static chancery.reports.SampleReports.draft;
import static chancery.reports.SampleReports.paragraph;
import static chancery.reports.SampleReports.text;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleasingReportsTest {

    private static final ReportParagraph SUMMARY = paragraph(ParagraphType.SUMMARY, "In short.");
    private static final ReportParagraph FACT = paragraph(ParagraphType.FACT, "It happened.");

    private static List<ReportRule> unmet(ReportText text) {
        return ReportRule.unmetBy(ReportRule.Wish.of(draft(text).version(), RELEASER.id()));
    }

    private static ReportParagraph untied(ParagraphType type) {
        return ReportParagraph.of(type, PortionMark.U, "They said so.", Ties.NONE);
    }

    @Test
    void lets_a_summary_and_a_fact_go() {
        assertThat(unmet(text(SUMMARY, FACT))).isEmpty();
    }

    @Test
    void wants_other_eyes_than_the_drafters() {
        var wish = ReportRule.Wish.of(draft(text(SUMMARY, FACT)).version(), DRAFTER.id());

        assertThat(ReportRule.unmetBy(wish)).containsExactly(ReportRule.OTHER_EYES);
    }

    @Test
    void wants_the_summary_first() {
        assertThat(unmet(text(FACT, SUMMARY))).containsExactly(ReportRule.SUMMARY_FIRST);
    }

    @Test
    void wants_something_beside_the_summary_even_if_an_empty_paragraph_stands_there() {
        var empty = paragraph(ParagraphType.COMMENT, " ");

        assertThat(unmet(text(SUMMARY, empty))).containsExactly(ReportRule.SOMETHING_SAID);
    }

    @Test
    void wants_the_engagement_of_every_host_statement() {
        assertThat(unmet(text(SUMMARY, untied(ParagraphType.HOST_STATEMENT))))
                .containsExactly(ReportRule.STATEMENTS_TIED);
    }

    @Test
    void wants_likelihood_in_assessments_only() {
        var judged =
                new ReportParagraph(
                        ParagraphType.FACT,
                        PortionMark.U,
                        "It rains.",
                        Ties.NONE,
                        new Judgement(Optional.of(Likelihood.LIKELY), Optional.empty()));

        assertThat(unmet(text(SUMMARY, judged)))
                .containsExactly(ReportRule.JUDGEMENTS_IN_ASSESSMENTS);
    }

    @Test
    void tells_every_reason_at_once() {
        assertThat(unmet(text(untied(ParagraphType.HOST_STATEMENT))))
                .containsExactly(
                        ReportRule.SUMMARY_FIRST,
                        ReportRule.SOMETHING_SAID,
                        ReportRule.STATEMENTS_TIED);
    }

    @Test
    void leaves_out_what_nobody_filled() {
        var empty = paragraph(ParagraphType.COMMENT, "");

        assertThat(SampleReports.released(text(SUMMARY, FACT, empty)).text().paragraphs())
                .containsExactly(SUMMARY, FACT);
    }

    @Test
    void keeps_number_and_time_in_a_corrected_copy() {
        var first = SampleReports.released(text(SUMMARY, FACT));
        var second = SampleReports.corrected(text(SUMMARY, FACT), "a wrong day");

        assertThat(second.sent()).isEqualTo(first.sent());
        assertThat(second.version().number()).isEqualTo(2);
    }

    @Test
    void holds_the_whole_as_closely_as_its_closest_paragraph() {
        var closest = ReportParagraph.of(ParagraphType.COMMENT, PortionMark.C, "Keep.", Ties.NONE);

        assertThat(text(SUMMARY, closest).mark()).isEqualTo(PortionMark.C);
    }
}
