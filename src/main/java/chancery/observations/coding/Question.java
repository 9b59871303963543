package chancery.observations.coding;

import java.util.List;
import java.util.stream.IntStream;

/// One question of a codebook, on a scale with two sides and a middle.
///
/// @param key by which programs know it, the same through all versions while it asks the same
/// @param guidance what to look at; may be empty
/// @param anchors what each step means, in words, from the lowest to the highest: 3, 5 or 7
public record Question(int number, String key, String text, String guidance, List<String> anchors) {

    public Question {
        anchors = List.copyOf(anchors);
    }

    /// How far the scale reaches to either side of 0.
    public int reach() {
        return anchors.size() / 2;
    }

    /// The steps from the lowest to the highest.
    public List<Integer> steps() {
        return IntStream.rangeClosed(-reach(), reach()).boxed().toList();
    }

    /// What a step means.
    public String anchor(int step) {
        return anchors.get(step + reach());
    }

    public boolean has(int step) {
        return Math.abs(step) <= reach();
    }
}
