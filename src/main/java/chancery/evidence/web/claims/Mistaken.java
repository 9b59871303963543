package chancery.evidence.web.claims;

import chancery.evidence.privacy.MistakenReason;
import chancery.evidence.privacy.PrivacyFinding;
import chancery.evidence.privacy.PrivacyRule;
import chancery.web.Fields;

/// A finding about private persons that is none: `rule`, `from`, `to`, `reason`, `words`.
record Mistaken(PrivacyFinding finding, MistakenReason reason, String words) {

    static Mistaken read(Fields fields) {
        var rule = fields.choice("rule", PrivacyRule.class);
        int from = fields.whole("from", 0, 200_000);
        int to = fields.whole("to", 1, 200_000);
        var reason = fields.choice("reason", MistakenReason.class);
        var words = fields.optionalText("words", 500).orElse("");
        if (to <= from) {
            fields.fault("to", "evidence.fault.finding-gone");
        }
        fields.refuseFaults();
        return new Mistaken(new PrivacyFinding(rule, from, to), reason, words);
    }
}
