package chancery.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every [MessageFormat] must do.
public interface MessageFormatContract {

    MessageFormat format();

    @ParameterizedTest
    @MethodSource("chancery.messaging.SampleMessages#all")
    default void reads_back_what_it_wrote(Message message) {
        for (var options : SampleOptions.all()) {
            var written = format().render(message, options);

            assertThat(format().parse(written).message())
                    .as("%s%n%s", options, written)
                    .isEqualTo(message.inNormalFormOf(format(), options));
        }
    }

    @ParameterizedTest
    @MethodSource("chancery.messaging.SampleMessages#some")
    default void finds_nothing_strange_in_what_it_wrote(Message message) {
        for (var options : SampleOptions.all()) {
            var parsed = format().parse(format().render(message, options));

            assertThat(parsed.warnings()).as("%s%n%s", options, parsed.raw()).isEmpty();
            assertThat(parsed.kept()).as("%s%n%s", options, parsed.raw()).isEmpty();
            assertThat(parsed.section()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("chancery.messaging.SampleMessages#some")
    default void keeps_every_line_within_the_width(Message message) {
        for (var options : SampleOptions.all()) {
            var longest = format().render(message, options).lines().mapToInt(String::length).max();

            assertThat(longest.getAsInt()).isLessThanOrEqualTo(options.width());
        }
    }

    @ParameterizedTest
    @MethodSource("chancery.messaging.SampleMessages#some")
    default void changes_nothing_that_is_in_normal_form(Message message) {
        for (var options : SampleOptions.all()) {
            var normal = message.inNormalFormOf(format(), options);

            assertThat(normal.inNormalFormOf(format(), options)).isEqualTo(normal);
        }
    }
}
