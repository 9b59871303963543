package chancery.observations.measures.web.links;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.wording.Point;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.observations.measures.links.MeasureLink;
import chancery.observations.measures.links.MeasureLinks;
import chancery.web.Fields;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads which promise a measure keeps, or which point it answers: one of the two.
@Component
public class LinkInput {

    private static final int LONG_TEXT = 4_000;

    private final MeasureLinks links;
    private final Directives directives;

    LinkInput(MeasureLinks links, Directives directives) {
        this.links = links;
        this.directives = directives;
    }

    public MeasureLink link(UUID measure, Fields fields, Runnable refusal, Officer officer) {
        var commitment = fields.optionalId("commitment");
        var directive = fields.optionalText("directive", 60);
        var point = fields.optionalWhole("point", 1, Point.HIGHEST_NUMBER);
        var note = fields.optionalText("note", LONG_TEXT).orElse("");
        if (fields.has("commitment") == (fields.has("directive") || fields.has("point"))) {
            fields.fault("commitment", "observations.fault.link-one");
        } else if (fields.has("directive") != fields.has("point")) {
            fields.fault(fields.has("point") ? "directive" : "point", "web.fault.missing");
        }
        refusal.run();
        return commitment
                .map(promise -> links.keeps(measure, promise, note, officer))
                .orElseGet(() ->
                        links.answers(
                                measure,
                                idOf(directive.orElse(""), officer),
                                point.orElse(0),
                                note,
                                officer));
    }

    private UUID idOf(String key, Officer officer) {
        try {
            return directives.idOf(key, officer);
        } catch (NotFound none) {
            throw BadInput.of("directive", "observations.fault.directive", key);
        }
    }
}
