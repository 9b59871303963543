package chancery.messaging;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Ways to write: every width, capitals or not, any letters or IA5, endless or on pages.
final class SampleOptions {

    private static final List<UnaryOperator<RenderOptions>> LETTERS =
            List.of(
                    UnaryOperator.identity(),
                    RenderOptions::inCapitals,
                    RenderOptions::inIa5,
                    options -> options.inCapitals().inIa5());
    private static final List<UnaryOperator<RenderOptions>> PAGES =
            List.of(UnaryOperator.identity(), options -> options.paged(20));

    private SampleOptions() {}

    static List<RenderOptions> all() {
        return Stream.of(55, 69, 72)
                .map(RenderOptions.STANDARD::wide)
                .flatMap(options -> LETTERS.stream().map(letters -> letters.apply(options)))
                .flatMap(options -> PAGES.stream().map(pages -> pages.apply(options)))
                .toList();
    }
}
