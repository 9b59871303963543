package chancery.web;

import java.util.Arrays;
import java.util.List;

/// One choice of a list: what is sent, and what is shown.
public record Option(String value, String label) {

    /// The values of an enumeration with their labels, in their order.
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(value.name(), words.label(value)))
                .toList();
    }
}
