package chancery.reports;

import static chancery.reports.SampleReports.corrected;
import static chancery.reports.SampleReports.draft;
import static chancery.reports.SampleReports.paragraph;
import static chancery.reports.SampleReports.released;
import static chancery.reports.SampleReports.text;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.OfficeCode;
import chancery.messaging.Message;
import chancery.messaging.RenderOptions;
import chancery.messaging.telegram.TelegramText;
import chancery.reports.judgement.Confidence;
import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportsAsTelegramsTest {

    private static final Languages LANGUAGES = new Languages();
    private static final TelegramText TELEGRAM = new TelegramText();
    private static final ReportText ORDINARY =
            text(
                    paragraph(ParagraphType.SUMMARY, "One meeting was held."),
                    paragraph(ParagraphType.HOST_STATEMENT, "On point 1: “will revert”."),
                    new ReportParagraph(
                            ParagraphType.ASSESSMENT,
                            PortionMark.C,
                            "They will agree.",
                            Ties.NONE,
                            new Judgement(
                                    Optional.of(Likelihood.LIKELY),
                                    Optional.of(Confidence.MODERATE))),
                    paragraph(ParagraphType.COMMENT, ""));
    private static final ReportText AWKWARD =
            text(
                    paragraph(ParagraphType.SUMMARY, "SUBJECT: x\n\n- one\n- two\n\nBT\nNNNN"),
                    paragraph(ParagraphType.FACT, "2. not a paragraph\n" + "words ".repeat(60)),
                    paragraph(ParagraphType.COMMENT, "https://example.org/" + "path/".repeat(30)));

    static Stream<Report> reports() {
        var french =
                new ReportText(
                        ORDINARY.kind(),
                        ORDINARY.precedence(),
                        "Allemagne : vote sur la pêche",
                        Locale.FRENCH,
                        List.of("EFIS", "not a (tag", ""),
                        ORDINARY.cited(),
                        ORDINARY.paragraphs());
        return Stream.of(
                draft(ORDINARY),
                released(ORDINARY),
                released(AWKWARD),
                released(french),
                corrected(ORDINARY, "a wrong day"),
                corrected(french, "un mot ".repeat(50) + "de trop"));
    }

    private static Message message(Report report) {
        return ReportMessage.of(
                report,
                new OfficeCode("BERLIN"),
                new OfficeCode("MINFOR"),
                LANGUAGES.in(report.text().language()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void read_back_as_they_were_written_in_every_width(Report report) {
        for (int width : new int[] {55, 69, 72}) {
            var options = RenderOptions.STANDARD.wide(width);
            var written = TELEGRAM.render(message(report), options);

            assertThat(TELEGRAM.parse(written).message())
                    .as(written)
                    .isEqualTo(TELEGRAM.normalFormOf(message(report), options));
            assertThat(written.lines()).allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void carry_number_time_marks_and_headings() {
        var written = TELEGRAM.render(message(released(ORDINARY)), RenderOptions.STANDARD);

        assertThat(written)
                .contains(
                        "R 031200Z MAR 26",
                        "FM BERLIN",
                        "TO MINFOR",
                        "CONFIDENTIAL 26 BERLIN 00417",
                        "1. (R) SUMMARY: One meeting was held.",
                        "3. (C) ASSESSMENT: They will agree.",
                        "A. 26 MINFOR 00012")
                .doesNotContain("COMMENT");
    }

    @Test
    void say_likelihood_and_confidence_in_sentences_of_their_own() {
        var written = TELEGRAM.render(message(released(ORDINARY)), RenderOptions.STANDARD);

        assertThat(written)
                .contains("Likelihood: likely (55 to 80 per cent).", "Confidence: moderate.");
    }

    @Test
    void head_a_corrected_copy_with_its_reason() {
        var copy = message(corrected(ORDINARY, "a wrong day"));

        assertThat(copy.marking().captions()).containsExactly("CORRECTED COPY (a wrong day)");
    }

    @Test
    void say_that_a_draft_is_one() {
        assertThat(message(draft(ORDINARY)).marking().captions())
                .containsExactly("DRAFT - NOT RELEASED");
        assertThat(message(draft(ORDINARY)).reference()).isEmpty();
    }
}
