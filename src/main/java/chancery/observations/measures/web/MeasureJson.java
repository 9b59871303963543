package chancery.observations.measures.web;

import chancery.observations.measures.Course;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureListed;
import chancery.observations.measures.MeasureWithdrawal;
import chancery.observations.measures.StageFact;
import chancery.observations.measures.links.MeasureCitation;
import chancery.observations.measures.links.MeasureLink;
import chancery.observations.measures.links.MeasureLink.Answers;
import chancery.observations.measures.links.MeasureLink.Keeps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Measures as the API tells them.
public final class MeasureJson {

    private MeasureJson() {}

    public static Map<String, Object> of(Measure measure) {
        var json = new LinkedHashMap<String, Object>();
        var described = measure.described();
        json.put("id", measure.id());
        json.put("version", measure.version());
        json.put("host", measure.host());
        json.put("authority", described.authority());
        json.put("level", described.level());
        json.put("type", described.type());
        json.put("title", described.title());
        json.put("language", described.language());
        json.put("englishTitle", described.englishTitle());
        described.identifier().ifPresent(known -> json.put("identifierScheme", known.scheme()));
        described.identifier().ifPresent(known -> json.put("identifier", known.text()));
        json.put("summary", described.summary());
        put(json, "supersedes", described.supersedes());
        return json;
    }

    public static Map<String, Object> of(MeasureListed listed) {
        var json = of(listed.measure());
        put(json, "stage", listed.stage());
        put(json, "since", listed.since());
        put(json, "recordedDaysAfter", listed.lag());
        json.put("interventions", listed.interventions().stream().map(MeasureJson::of).toList());
        return json;
    }

    public static Map<String, Object> of(MeasureWithdrawal gone) {
        return Map.of("why", gone.reason(), "at", gone.at());
    }

    public static Map<String, Object> of(StageFact fact) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", fact.id());
        json.put("measure", fact.measure());
        json.put("stage", fact.stage());
        json.put("on", fact.on());
        json.put("note", fact.said().note());
        json.put("recordedAt", fact.recordedAt());
        json.put("recordedDaysAfter", fact.lagInDays());
        return json;
    }

    public static Map<String, Object> of(Intervention intervention) {
        var json = new LinkedHashMap<String, Object>();
        var described = intervention.described();
        json.put("id", intervention.id());
        json.put("version", intervention.version());
        json.put("measure", intervention.measure());
        json.put("what", described.what());
        json.put("pack", described.pack());
        json.put("area", described.area());
        json.put("tool", described.tool());
        json.put("groups", described.groups());
        put(json, "origin", described.origin());
        put(json, "direction", described.direction());
        put(json, "magnitude", described.magnitude());
        return json;
    }

    public static Map<String, Object> of(MeasureLink link) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", link.id());
        json.put("measure", link.measure());
        switch (link.target()) {
            case Keeps(var commitment) -> json.put("commitment", commitment);
            case Answers(var directive, var point) -> {
                json.put("directive", directive);
                json.put("point", point);
            }
        }
        json.put("note", link.note());
        return json;
    }

    public static Map<String, Object> of(MeasureCitation cited) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", cited.id());
        json.put("source", cited.citation().source());
        json.put("passage", cited.citation().passage());
        put(json, "credibility", cited.citation().credibility());
        return json;
    }

    public static Object of(Course course) {
        return course.facts().stream().map(MeasureJson::of).toList();
    }

    private static void put(Map<String, Object> json, String name, Optional<?> value) {
        value.ifPresent(known -> json.put(name, known));
    }
}
