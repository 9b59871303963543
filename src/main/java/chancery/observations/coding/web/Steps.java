package chancery.observations.coding.web;

import chancery.observations.coding.Question;
import chancery.web.Words;
import java.util.Optional;

/// Tells the step of a scale.
public final class Steps {

    private Steps() {}

    /// With its sign, as in `+2`; the minus is the one of mathematics.
    public static String sign(int step) {
        return step > 0 ? "+" + step : step < 0 ? "−" + -step : "0";
    }

    /// With its sign and what it means.
    public static String say(Question question, Optional<Integer> value, Words words) {
        return value.map(step -> sign(step) + " " + question.anchor(step))
                .orElseGet(() -> words.say("observations.code-unsaid"));
    }
}
