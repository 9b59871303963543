package chancery.messaging.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.messaging.Message;
import chancery.messaging.Paragraph;
import chancery.messaging.Parsed;
import chancery.messaging.RenderOptions;
import chancery.messaging.SampleMessages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Long messages go in sections and are joined by their number when all have come.
class SectionsTest {

    private static final RenderOptions SECTIONS = RenderOptions.STANDARD.inSections(25);

    private final TelegramText format = new TelegramText();
    private final Message message =
            SampleMessages.ordinary()
                    .saying(
                            IntStream.rangeClosed(1, 40)
                                    .mapToObj(n -> Paragraph.of(n, "Word " + "and word ".repeat(n)))
                                    .toList());

    @Test
    void are_joined_into_the_message_that_was_sent() {
        var written = format.render(message, SECTIONS);

        assertThat(written).contains("UNCLASSIFIED SECTION 01 OF 07 26 LISBON 00417");
        assertThat(format.parse(written).message())
                .isEqualTo(message.inNormalFormOf(format, SECTIONS));
    }

    @Test
    void are_joined_in_any_order() {
        var parts = parts();
        Collections.reverse(parts);

        var parsed = format.parse(String.join("", parts));

        assertThat(parsed.message()).isEqualTo(message.inNormalFormOf(format, SECTIONS));
        assertThat(parsed.warnings()).isEmpty();
    }

    @Test
    void hold_for_random_messages_on_pages() {
        for (var sample :
                SampleMessages.random(200).filter(it -> it.reference().isPresent()).toList()) {
            var options = RenderOptions.STANDARD.inSections(20).paged(21);

            assertThat(format.parse(format.render(sample, options)).message())
                    .isEqualTo(sample.inNormalFormOf(format, options));
        }
    }

    @Test
    void stand_alone_while_one_is_missing() {
        var parts = parts();
        parts.remove(3);

        var parsed = format.parse(String.join("", parts));

        assertThat(parsed.section()).contains(new Parsed.Section(1, 7));
        assertThat(parsed.warnings().getFirst().text())
                .isEqualTo(
                        "Only 6 of 7 sections are here; SECTION 01 OF 07 stands alone until all have"
                                + " come.");
    }

    @Test
    void of_another_message_are_not_joined() {
        var other = parts().stream().map(part -> part.replace("00417", "00418")).toList();
        var mixed = List.of(parts().getFirst(), String.join("", other.subList(1, 7)));

        var parsed = format.parse(String.join("", mixed));

        assertThat(parsed.section()).contains(new Parsed.Section(1, 7));
        assertThat(parsed.message().paragraphs()).hasSizeLessThan(40);
    }

    @Test
    void need_a_number() {
        var draft =
                Message.draft(message.addresses(), message.marking(), message.topic())
                        .saying(message.paragraphs());

        assertThatThrownBy(() -> format.render(draft, SECTIONS))
                .hasMessage(
                        "A message without a number cannot be sent in sections: number it first.");
    }

    private List<String> parts() {
        var written = format.render(message, SECTIONS);
        return new ArrayList<>(Arrays.asList(written.split("(?<=NNNN\n)")));
    }
}
