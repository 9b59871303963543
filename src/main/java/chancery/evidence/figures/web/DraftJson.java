package chancery.evidence.figures.web;

import chancery.evidence.figures.FigureDraft;
import chancery.evidence.figures.FigureSide;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an officer picked for a figure, as the API tells it.
final class DraftJson {

    private DraftJson() {}

    static Map<String, Object> of(FigureDraft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", draft.title());
        json.put("kind", draft.kind());
        json.put("sides", draft.sides().stream().map(DraftJson::of).toList());
        draft.from().ifPresent(period -> json.put("from", period.text()));
        draft.to().ifPresent(period -> json.put("to", period.text()));
        json.put("per", draft.per());
        json.put("said", draft.said());
        json.put("note", draft.note());
        json.put("ranked", draft.ranked());
        json.put("against", draft.beside().against());
        json.put("againstNotPublished", draft.beside().againstNotPublished());
        draft.beside().mirror().ifPresent(mirror -> json.put("mirror", of(mirror)));
        json.put("mirrorNone", draft.beside().mirrorNone());
        json.put("leftOut", draft.beside().leftOut());
        return json;
    }

    private static Map<String, Object> of(FigureSide side) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", side.label());
        json.put("numerator", side.numerator());
        side.denominator().ifPresent(id -> json.put("denominator", id));
        return json;
    }
}
