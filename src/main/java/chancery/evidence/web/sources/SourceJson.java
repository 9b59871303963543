package chancery.evidence.web.sources;

import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.Identifier;
import chancery.evidence.sources.PublicationDate;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceRule;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sources as the API tells them.
public final class SourceJson {

    private SourceJson() {}

    public static Map<String, Object> of(Source source) {
        var described = source.described();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", source.id());
        json.put("version", source.version());
        json.put("kind", described.kind());
        json.put("author", described.author());
        json.put("publisher", described.publisher());
        json.put("title", described.title());
        json.put("published", described.published().map(PublicationDate::text).orElse(""));
        described.accessedOn().ifPresent(day -> json.put("accessedOn", day));
        json.put("edition", described.edition());
        json.put("address", described.address());
        json.put("identifier", described.identifier().map(Identifier::text).orElse(""));
        json.put("language", described.language());
        json.put("machine", described.machine());
        json.put("note", described.note());
        source.grading().ifPresent(grading -> json.put("reliability", grading));
        json.put("standing", source.change());
        source.copy().ifPresent(copy -> json.put("copy", copy));
        return json;
    }

    /// With what is wrong with it and what rests on it.
    static Map<String, Object> whole(
            Source source, List<SourceRule> broken, List<Dependant> resting, Words words) {
        var json = new LinkedHashMap<>(of(source));
        json.put(
                "rules",
                broken.stream()
                        .map(rule ->
                                Map.of(
                                        "rule", rule.number(),
                                        "level", rule.level(),
                                        "sentence", words.label(rule)))
                        .toList());
        json.put("resting", resting);
        return json;
    }
}
