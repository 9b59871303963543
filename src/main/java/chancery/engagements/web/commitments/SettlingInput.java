package chancery.engagements.web.commitments;

import chancery.engagements.commitments.Outcome;
import chancery.web.Fields;

/// What became of a promise, as a form or a call says it.
record SettlingInput(Outcome outcome, String note, String proof) {

    static SettlingInput read(Fields fields) {
        return new SettlingInput(
                fields.choice("outcome", Outcome.class),
                fields.optionalText("note", 2_000).orElse(""),
                fields.optionalText("proof", 500).orElse(""));
    }
}
