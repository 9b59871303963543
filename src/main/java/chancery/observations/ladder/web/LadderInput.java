package chancery.observations.ladder.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.wording.Point;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Cited;
import chancery.kernel.NotFound;
import chancery.observations.ladder.Deed;
import chancery.observations.ladder.Rung;
import chancery.observations.ladder.RungDraft;
import chancery.web.Fields;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads what we did and how it is judged.
@Component
class LadderInput {

    private static final int LONG_TEXT = 4_000;
    private static final UUID NONE = new UUID(0, 0);

    private final Directives directives;

    LadderInput(Directives directives) {
        this.directives = directives;
    }

    /// A rung with its grounds; the citation is read only when something of it was sent.
    static RungDraft rung(Fields fields) {
        return new RungDraft(
                fields.choice("rung", Rung.class),
                fields.optionalText("evidence", LONG_TEXT).orElse(""),
                fields.optionalText("alternatives", LONG_TEXT).orElse(""),
                cited(fields));
    }

    private static Optional<Cited> cited(Fields fields) {
        boolean sent = Stream.of("source", "title", "publisher", "address").anyMatch(fields::has);
        if (!sent) {
            fields.optionalId("source");
            fields.optionalText("passage", 2_000);
            return Optional.empty();
        }
        return Optional.of(CitationFields.cited(fields));
    }

    Deed deed(Fields fields, Officer officer) {
        var engagement = fields.optionalId("engagement");
        var commitment = fields.optionalId("commitment");
        var directive = fields.optionalText("directive", 60);
        var point = fields.optionalWhole("point", 1, Point.HIGHEST_NUMBER);
        long named =
                Stream.of(
                                fields.has("engagement"),
                                fields.has("commitment"),
                                fields.has("directive"))
                        .filter(given -> given)
                        .count();
        if (named != 1 || fields.has("directive") != fields.has("point")) {
            fields.fault("engagement", "observations.fault.deed-one");
        }
        if (engagement.isPresent()) {
            return new Deed.Met(engagement.get());
        }
        return commitment
                .<Deed>map(Deed.Promised::new)
                .orElseGet(() -> new Deed.Raised(id(directive, fields, officer), point.orElse(1)));
    }

    private UUID id(Optional<String> key, Fields fields, Officer officer) {
        try {
            return key.map(one -> directives.idOf(one, officer)).orElse(NONE);
        } catch (NotFound none) {
            fields.fault("directive", "observations.fault.directive", key.orElse(""));
            return NONE;
        }
    }
}
