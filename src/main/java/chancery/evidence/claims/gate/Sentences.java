package chancery.evidence.claims.gate;

import chancery.web.Words;

/// Objections as sentences.
public final class Sentences {

    private Sentences() {}

    /// Where it stands, its number, what to do, and what it is about.
    public static String of(Objection objection, Words words) {
        var finding = objection.finding();
        var where =
                words.say(
                        "evidence.gate." + objection.subject().place().name(),
                        objection.subject().number());
        var about = finding.about().isEmpty() ? "" : " (" + shortened(finding.about()) + ")";
        return where
                + ", "
                + finding.rule().number()
                + ": "
                + words.label(finding.sentence())
                + about;
    }

    private static String shortened(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
