package chancery.observations.coding.web;

import chancery.evidence.agreement.Agreement;
import chancery.evidence.methods.Interval;
import chancery.observations.coding.QuestionAgreement;
import chancery.web.Words;
import java.text.NumberFormat;
import java.util.stream.Collectors;

/// Tells agreement in words: the value, its interval where the method has one, and what was
/// counted.
public final class AgreementWords {

    private AgreementWords() {}

    public static String say(Agreement agreement, Words words) {
        var units = words.say("observations.agreement-units", agreement.units());
        return agreement
                .interval()
                .map(interval -> with(agreement, interval, units, words))
                .orElseGet(() ->
                        words.say(
                                "observations.agreement-value",
                                number(agreement.value(), words),
                                units));
    }

    private static String with(Agreement agreement, Interval interval, String units, Words words) {
        return words.say(
                "observations.agreement-interval",
                number(agreement.value(), words),
                number(interval.lower(), words),
                number(interval.upper(), words),
                units);
    }

    private static String number(double value, Words words) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /// As in `3 · 1 · 0`.
    public static String apart(QuestionAgreement one) {
        return one.apart().stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }
}
