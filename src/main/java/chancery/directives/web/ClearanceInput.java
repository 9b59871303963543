package chancery.directives.web;

import chancery.directives.Clearance.Decision;
import chancery.web.Fields;

/// An office's word on a text, as it is sent.
record ClearanceInput(Decision decision, String comment) {

    static ClearanceInput read(Fields fields) {
        var decision = fields.choice("decision", Decision.class);
        var comment = fields.optionalText("comment", 4_000).orElse("");
        if (decision == Decision.ASKED || decision == Decision.VOIDED) {
            fields.fault("decision", "web.fault.choice", "CLEARED, CLEARED_WITH_COMMENT, OBJECTED");
        }
        if (decision != Decision.CLEARED && comment.isEmpty()) {
            fields.fault("comment", "web.fault.missing");
        }
        return new ClearanceInput(decision, comment);
    }
}
