package chancery.evidence.figures.web;

import chancery.evidence.figures.Beside;
import chancery.evidence.figures.FigureSide;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.UUID;

/// Reads what stands beside a figure.
final class BesideInput {

    private BesideInput() {}

    static Beside read(Fields fields, int longestLabel, int longestNote) {
        var against = new ArrayList<UUID>();
        for (var text : fields.texts("against")) {
            try {
                against.add(UUID.fromString(text));
            } catch (IllegalArgumentException unknown) {
                fields.fault("against", "web.fault.id");
            }
        }
        var mirror = fields.optionalId("mirrorNumerator");
        var base = fields.optionalId("mirrorDenominator");
        var label = fields.optionalText("mirrorLabel", longestLabel);
        return new Beside(
                against,
                fields.optionalText("againstNotPublished", longestNote).orElse(""),
                mirror.map(id -> new FigureSide(label.orElse("–"), id, base)),
                fields.optionalText("mirrorNone", longestNote).orElse(""),
                fields.optionalText("leftOut", longestNote).orElse(""));
    }
}
