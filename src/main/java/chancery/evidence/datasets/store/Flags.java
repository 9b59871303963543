package chancery.evidence.datasets.store;

import chancery.evidence.statistics.Flag;
import java.util.Set;
import java.util.stream.Collectors;

/// Flags as their letters, in which offices write them too.
final class Flags {

    private Flags() {}

    static String letters(Set<Flag> flags) {
        return flags.isEmpty()
                ? ""
                : flags.stream()
                        .map(flag -> String.valueOf(flag.letter()))
                        .collect(Collectors.joining());
    }

    static Set<Flag> parse(String letters) {
        return Flag.parse(letters).orElseThrow(() -> new IllegalStateException(letters));
    }
}
