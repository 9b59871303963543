package chancery.reports;

import static chancery.reports.SampleReports.agreed;
import static chancery.reports.SampleReports.asked;
import static chancery.reports.SampleReports.call;
import static chancery.reports.SampleReports.material;
import static chancery.reports.SampleReports.point;
import static chancery.reports.SampleReports.said;
import static chancery.reports.SampleReports.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import chancery.directives.wording.PointKind;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Moved;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.reports.composing.Asked;
import chancery.reports.composing.Composer;
import chancery.reports.composing.Material;
import chancery.reports.composing.Material.Attempt;
import chancery.web.Languages;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComposingReportsTest {

    private static final Languages LANGUAGES = new Languages();
    private static final Words ENGLISH = LANGUAGES.in(Locale.ENGLISH);
    private static final Asked THREE =
            asked(
                    point(1, PointKind.CORE),
                    point(2, PointKind.ASK),
                    point(3, PointKind.CORE),
                    point(4, PointKind.IF_RAISED));

    private static ReportText composed(Material material) {
        return Composer.compose(material, PortionMark.R, ENGLISH);
    }

    private static String words(ReportText text, ParagraphType type) {
        return String.join("\n", text.of(type).stream().map(ReportParagraph::text).toList());
    }

    @Test
    void opens_with_points_delivered_of_points_owed() {
        var report = composed(material(THREE, call("Director", agreed(1), agreed(4))));

        assertThat(report.paragraphs().getFirst().text())
                .isEqualTo(
                        "One meeting was held. Met: Director. 1 of 3 points owed were delivered."
                                + " One more point was delivered beyond the instruction.");
    }

    @Test
    void gives_each_answer_a_paragraph_with_the_points_it_was_given_to() {
        var report =
                composed(
                        material(
                                THREE,
                                call(
                                        "Director",
                                        agreed(3),
                                        agreed(1),
                                        said(
                                                2,
                                                Delivery.DELIVERED,
                                                Optional.of(HostResponse.NON_COMMITTAL),
                                                "will revert in March"))));

        assertThat(report.of(ParagraphType.HOST_STATEMENT))
                .extracting(ReportParagraph::text)
                .containsExactly(
                        "Director, 3 Mar 2026, on points 1, 3: agreed.",
                        "Director, 3 Mar 2026, on point 2: non-committal. On point 2: “will revert in"
                                + " March”.");
    }

    @Test
    void ties_every_statement_to_points_and_engagement() {
        var report = composed(material(THREE, call("Director", agreed(3), agreed(1))));

        assertThat(report.of(ParagraphType.HOST_STATEMENT).getFirst().ties())
                .isEqualTo(new Ties(List.of(1, 3), List.of(SampleReports.CALL)));
    }

    @Test
    void tells_what_was_not_raised_as_a_fact_and_why() {
        var report = composed(material(THREE, call("Director", agreed(1), withheld(2))));

        assertThat(words(report, ParagraphType.FACT)).isEqualTo("Point 2 was withheld (timing).");
    }

    @Test
    void tells_points_without_an_answer_apart_from_answers() {
        var silent = said(2, Delivery.DELIVERED, Optional.empty(), "");
        var report = composed(material(THREE, call("Director", silent)));

        assertThat(words(report, ParagraphType.FACT))
                .isEqualTo("Put on 3 Mar 2026 without a recorded answer: point 2.");
        assertThat(report.of(ParagraphType.HOST_STATEMENT)).isEmpty();
    }

    @Test
    void counts_a_refused_call_as_an_answer_not_as_nothing() {
        var refused =
                new Attempt(
                        new UUID(9, 9),
                        ApproachStage.REFUSED,
                        "Fisheries",
                        "Minister",
                        Optional.empty(),
                        Optional.of(
                                new Moved(
                                        new UUID(9, 8),
                                        ApproachStep.REFUSE,
                                        Side.THEIRS,
                                        "The Minister is abroad.",
                                        Optional.empty(),
                                        "Jonas Reed",
                                        SampleReports.NOON)));

        var report = composed(with(List.of(refused), List.of(), List.of()));

        assertThat(report.kind()).isEqualTo(ReportKind.ENGAGEMENT_REPORT);
        assertThat(words(report, ParagraphType.FACT))
                .isEqualTo(
                        "A call on Minister about “Fisheries” was refused."
                                + " The host side said so on 3 Mar 2026."
                                + " Reason given: The Minister is abroad.");
    }

    @Test
    void tells_who_promised_what_by_when() {
        var report = composed(with(List.of(), List.of(promise(Side.THEIRS)), List.of()));

        assertThat(words(report, ParagraphType.FACT))
                .isEqualTo("The host promised, by 1 Apr 2026: send the text.");
    }

    @Test
    void repeats_a_question_that_headquarters_has_not_answered() {
        var question =
                new Step(
                        new UUID(7, 1),
                        SampleReports.TASKING,
                        StepKind.QUERY,
                        "Is point 2 for the regions too?",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new UUID(3, 1),
                        "Jonas Reed",
                        SampleReports.NOON);

        var report = composed(with(List.of(), List.of(promise(Side.OURS)), List.of(question)));

        assertThat(words(report, ParagraphType.ACTION_REQUEST))
                .endsWith("Is point 2 for the regions too?");
    }

    @Test
    void leaves_assessment_and_comment_to_the_officer() {
        var report = composed(material(THREE, call("Director", agreed(1))));

        assertThat(words(report, ParagraphType.ASSESSMENT)).isEmpty();
        assertThat(words(report, ParagraphType.COMMENT)).isEmpty();
    }

    @Test
    void is_a_nil_report_when_nothing_happened() {
        var report = composed(material(THREE));

        assertThat(report.kind()).isEqualTo(ReportKind.NIL_REPORT);
        assertThat(words(report, ParagraphType.SUMMARY))
                .isEqualTo(
                        "Nil report: there was no engagement with Germany to report."
                                + " 0 of 3 points owed were delivered.");
    }

    @Test
    void does_not_owe_a_withdrawn_point() {
        var withdrawn =
                new chancery.directives.wording.Point(
                        2,
                        PointKind.CORE,
                        "Old.",
                        chancery.directives.wording.PointRelease.INTERNAL,
                        false,
                        chancery.missions.places.Scope.parse(
                                chancery.missions.places.Scope.EVERYWHERE),
                        1,
                        true);

        var report =
                composed(
                        material(
                                asked(point(1, PointKind.CORE), withdrawn),
                                call("Director", agreed(1))));

        assertThat(words(report, ParagraphType.SUMMARY)).contains("1 of 1 points owed");
    }

    @Test
    void speaks_french_to_an_officer_who_does() {
        var french = LANGUAGES.in(Locale.FRENCH);

        var report =
                Composer.compose(
                        material(THREE, call("Directeur", agreed(1))), PortionMark.R, french);

        assertThat(report.paragraphs().getFirst().text())
                .isEqualTo(
                        "Un entretien a eu lieu. Interlocuteurs : Directeur."
                                + " 1 des 3 points dus ont été présentés.");
        assertThat(report.language().getLanguage()).isEqualTo("fr");
    }

    private static Commitment promise(Side side) {
        return new Commitment(
                new UUID(8, 1),
                SampleReports.CALL,
                Optional.of(SampleReports.TASKING),
                Optional.of(1),
                new CountryCode("DE"),
                side,
                "send the text",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 1),
                Optional.empty(),
                1);
    }

    private static Material with(
            List<Attempt> attempts, List<Commitment> promises, List<Step> questions) {
        return new Material(
                "Germany",
                Optional.of(THREE),
                Optional.of(1),
                List.of(),
                attempts,
                promises,
                questions,
                Optional.empty(),
                "");
    }
}
