package chancery.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chancery.kernel.Precedence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Parts of a message refuse, in a sentence, what a telegram cannot say.
class ValuesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 54, 56, 70, 80})
    void widths_are_55_69_or_72(int width) {
        refuses(
                () -> RenderOptions.STANDARD.wide(width),
                "the width must be 55, 69 or 72, not " + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, 67})
    void pages_have_20_to_66_lines(int lines) {
        refuses(
                () -> RenderOptions.STANDARD.paged(lines),
                "the page length must be 20 to 66 lines, not " + lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, 1001})
    void sections_have_20_to_1000_lines(int lines) {
        refuses(
                () -> RenderOptions.STANDARD.inSections(lines),
                "the section size must be 20 to 1000 lines, not " + lines);
    }

    @Test
    void an_addressee_keeps_its_precedence_apart() {
        refuses(
                () -> Addressee.of("MISSION LISBON Immediate"),
                "an addressee's name cannot end in a precedence; give it apart: MISSION LISBON"
                        + " Immediate");
        refuses(() -> Addressee.of(" "), "an addressee needs a name");
        assertThat(Addressee.parse("MISSION LISBON IMMEDIATE 0417"))
                .isEqualTo(new Addressee("MISSION LISBON", Optional.of(Precedence.IMMEDIATE)));
    }

    @Test
    void information_never_goes_faster_than_action() {
        refuses(
                () -> new Precedences(Precedence.ROUTINE, Precedence.FLASH),
                "information copies cannot go faster than action: FLASH over ROUTINE");
    }

    @Test
    void a_classification_does_not_look_like_a_number() {
        refuses(
                () -> Marking.of("UNCLASSIFIED 26 LISBON 00417"),
                "a classification cannot end like a message number: UNCLASSIFIED 26 LISBON 00417");
        refuses(
                () -> new Marking("", List.of("EXDIS")),
                "captions need words, and a classification above them");
    }

    @Test
    void references_are_labelled_in_order() {
        var a = new CitedReference('A', "x", false);
        refuses(
                () -> new Topic(List.of(), "", List.of(a, a)),
                "references must be labelled in order: A, B, C");
        refuses(
                () -> new CitedReference('A', "x; B. y", false),
                "give each reference its own label: x; B. y");
        refuses(
                () -> new Topic(List.of("two words"), "", List.of()),
                "not a tag such as PGOV or ECON: two words");
    }

    @Test
    void paragraphs_ascend() {
        refuses(
                () ->
                        SampleMessages.ordinary()
                                .saying(List.of(Paragraph.of(2, "b"), Paragraph.of(2, "a"))),
                "paragraph numbers must ascend: 2 after 2");
        refuses(
                () ->
                        SampleMessages.ordinary()
                                .saying(List.of(Paragraph.of(2, "b"), Paragraph.unnumbered("a"))),
                "only the first paragraph may go without a number");
        refuses(() -> Paragraph.of(1000, ""), "paragraphs are numbered 1 to 999: 1000");
        refuses(
                () -> Paragraph.of(1, "").headed("Summary"),
                "a heading has up to 50 capitals, as in SUMMARY: Summary");
    }

    @Test
    void paragraphs_are_numbered_as_they_stand() {
        var message =
                SampleMessages.ordinary()
                        .sayingInOrder(List.of(Paragraph.unnumbered("a"), Paragraph.of(7, "b")));

        assertThat(message.paragraphs())
                .extracting(Paragraph::number)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
    }

    private static void refuses(ThrowingCallable making, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(making::call).withMessage(sentence);
    }
}
