package chancery.messaging.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chancery.messaging.Paragraph;
import chancery.messaging.Parsed;
import chancery.messaging.RenderOptions;
import chancery.messaging.SampleMessages;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Reading never refuses: what is odd is kept and pointed at.
class ToleranceTest {

    private final TelegramText format = new TelegramText();

    @Test
    void points_at_a_line_it_does_not_understand() {
        var parsed =
                format.parse("UNCLASSIFIED\nwhat is this\nR 161503Z FEB 26\nFM X\nTO Y\nBT\nU\n");

        assertThat(parsed.warnings())
                .containsExactly(
                        new Parsed.Warning(2, "This line was not understood: what is this"));
        assertThat(parsed.kept()).contains(new Parsed.Line(2, "what is this"));
    }

    @Test
    void goes_without_a_time_that_does_not_exist() {
        var parsed =
                format.parse("R 312561Z FEB 26\nFM X\nTO Y\nBT\nU\n\nSUBJECT: Z\n\n1. A.\nBT\n");

        assertThat(parsed.message().at()).isEmpty();
        assertThat(parsed.message().paragraphs()).containsExactly(Paragraph.of(1, "A."));
        assertThat(parsed.warnings()).singleElement().extracting(Parsed.Warning::line).isEqualTo(1);
    }

    @Test
    void keeps_the_raw_text_of_anything() {
        var parsed = format.parse("Hello,\r\n\r\nsee you at noon");

        assertThat(parsed.raw()).isEqualTo("Hello,\r\n\r\nsee you at noon");
        assertThat(parsed.warnings()).isNotEmpty();
        assertThat(format.parse("").message().paragraphs()).isEmpty();
    }

    @Test
    void survives_any_damage_to_its_lines() {
        var random = new Random(20060216);
        for (var sample : SampleMessages.all().limit(200).toList()) {
            var text = new StringBuilder(format.render(sample, RenderOptions.STANDARD.paged(20)));
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(9)), "\n 1. (A) :/");
            }
            assertThatCode(() -> format.parse(text.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void says_that_a_second_message_was_not_read() {
        var one = format.render(SampleMessages.ordinary(), RenderOptions.STANDARD);

        assertThat(format.parse(one + one).warnings())
                .extracting(Parsed.Warning::text)
                .containsExactly("Another message begins here; it was not read.");
    }
}
