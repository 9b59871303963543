package chancery.engagements.capture;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.engagements.EngagementMode;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsOfQuickCaptureTest {

    static List<CaptureTexts> languages() {
        return List.of(CaptureTexts.in(Locale.ENGLISH), CaptureTexts.in(Locale.FRENCH));
    }

    private static Stream<Enum<?>> labelled() {
        return Stream.<Enum<?>[]>of(
                        Delivery.values(),
                        WithheldReason.values(),
                        HostResponse.values(),
                        EngagementMode.values(),
                        Instrument.values(),
                        Initiative.values(),
                        CapturedCommitment.Side.values())
                .flatMap(Stream::of);
    }

    private static Stream<String> keysByValue() {
        return Stream.of(
                        labelled().map(CaptureTexts::label),
                        sentences("delivery.", Delivery.values()),
                        sentences("host.", HostResponse.values()),
                        sentences("because.", WithheldReason.values()),
                        sentences("commitment.", CapturedCommitment.Side.values()),
                        sentences("fault.", CaptureFault.Kind.values()),
                        Stream.of(CaptureForm.Part.values()).map(CaptureForm.Part::key),
                        CaptureForm.all().stream().map(CaptureForm::key))
                .flatMap(keys -> keys);
    }

    private static Stream<String> sentences(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> "engagements.capture." + prefix + value.name());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_value_has_its_words(CaptureTexts language) {
        assertThat(own(language)).containsAll(keysByValue().toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_languages_have_the_same_keys(CaptureTexts language) {
        assertThat(own(language)).hasSameElementsAs(own(languages().getFirst()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophes_are_doubled_only_where_arguments_are_filled_in(CaptureTexts language) {
        assertThat(own(language))
                .allSatisfy(key -> {
                    var text = language.text(key);
                    var others = text.contains("{0") ? text.replace("''", "") : text;
                    assertThat(others).doesNotContain(text.contains("{0") ? "'" : "''");
                });
    }

    /// The keys of this language itself, not those it inherits from English.
    private static List<String> own(CaptureTexts language) {
        var control =
                new ResourceBundle.Control() {
                    @Override
                    public List<Locale> getCandidateLocales(String name, Locale locale) {
                        return List.of(locale);
                    }
                };
        var locale = language.locale().equals(Locale.ENGLISH) ? Locale.ROOT : language.locale();
        return List.copyOf(
                ResourceBundle.getBundle("engagements/capture", locale, control).keySet());
    }
}
