package chancery.engagements.capture;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.engagements.capture.CaptureForm.Part;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureCardTest {

    private static final CaptureCard CARD =
            CaptureCard.of(
                    List.of(
                            new CaptureCard.Point(1, "Raise public safety"),
                            new CaptureCard.Point(13, "Ask for the figures")),
                    Locale.FRENCH);

    static Stream<Enum<?>> values() {
        return Stream.of(Delivery.values(), HostResponse.values(), WithheldReason.values())
                .flatMap(Stream::of);
    }

    static Stream<CaptureForm> forms() {
        return CaptureForm.all().stream();
    }

    @Test
    void has_a_row_for_each_point() {
        assertThat(CARD.rows()).extracting(CaptureCard.Row::number).containsExactly(1, 13);
    }

    @ParameterizedTest
    @MethodSource("values")
    void has_a_box_in_every_row_for_each_value(Enum<?> value) {
        assertThat(CARD.rows())
                .allSatisfy(row ->
                        assertThat(row.boxes())
                                .extracting(CaptureForm::key)
                                .containsOnlyOnce(CaptureTexts.label(value)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void explains_every_form(CaptureForm form) {
        var meaning = CaptureTexts.in(Locale.FRENCH).text(form.key());

        assertThat(CARD.legend().stream().flatMap(legend -> legend.meanings().stream()))
                .containsOnlyOnce(new CaptureCard.Meaning(form.form(), meaning));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_reader_reads_every_form_on_it_back_as_it_stands(CaptureForm form) {
        var line =
                switch (form.part()) {
                    case POINTS -> form.form() + "d";
                    case DELIVERY -> "7" + form.form();
                    case RESPONSE -> "7d" + form.form();
                    case REASON -> "7w" + form.form();
                    case WORDS -> "7d " + form.form();
                    case COMMITMENT -> form.form();
                };

        assertThat(Lines.capture(line)).hasToString(line);
    }

    @Test
    void no_two_values_share_a_form_or_a_meaning() {
        for (var part : Part.values()) {
            var forms = CaptureForm.of(part).stream().map(CaptureForm::form).toList();
            assertThat(new HashSet<>(forms)).hasSameSizeAs(forms);
        }
        for (var legend : CARD.legend()) {
            assertThat(legend.meanings())
                    .extracting(CaptureCard.Meaning::meaning)
                    .doesNotHaveDuplicates();
        }
    }
}
