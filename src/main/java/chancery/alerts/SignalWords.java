package chancery.alerts;

import chancery.alerts.rules.RuleKind;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.observations.measures.MeasureStage;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What signals say, in the reader's language: an officer's own words, or a rule's finding as a
/// sentence.
public final class SignalWords {

    private SignalWords() {}

    /// The headline of an alert: what its first source says.
    public static String headline(Alert alert, Words words) {
        return alert.signals().isEmpty()
                ? words.say("alerts.empty")
                : what(alert.signals().getFirst(), words);
    }

    /// What a signal says.
    public static String what(Signal signal, Words words) {
        return signal.origin()
                .ruleName()
                .map(rule -> found(rule, signal.facts(), words))
                .orElse(signal.what());
    }

    /// Why it matters.
    public static String why(Signal signal, Words words) {
        return signal.origin()
                .ruleName()
                .map(rule -> words.say("alerts.found." + rule + ".why"))
                .orElse(signal.why());
    }

    /// What a rule found, as a sentence.
    public static String found(RuleKind kind, Finding finding, Words words) {
        return found(kind.name(), finding.facts(), words);
    }

    private static String found(String rule, Map<String, String> facts, Words words) {
        var readable = new HashMap<String, String>();
        facts.forEach((name, value) -> readable.put(name, readable(name, value, words)));
        return words.tell("alerts.found." + rule, readable);
    }

    private static String readable(String name, String value, Words words) {
        return switch (name) {
            case "host" -> HostNames.of(new CountryCode(value), words);
            case "level" -> words.label(ApproachLevel.valueOf(value));
            case "side" -> words.label(Side.valueOf(value));
            case "stage" -> words.label(MeasureStage.valueOf(value));
            case "day" -> words.day(LocalDate.parse(value));
            default -> value;
        };
    }

    /// A rule as a sentence, with its number in it.
    public static String rule(RuleKind kind, int threshold, Words words) {
        return words.say("alerts.rule." + kind.name(), threshold(kind, threshold, words));
    }

    private static String threshold(RuleKind kind, int threshold, Words words) {
        return kind.unit() == RuleKind.Unit.LEVEL
                ? words.label(ApproachLevel.values()[threshold])
                : Integer.toString(threshold);
    }
}
