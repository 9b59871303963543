package chancery.observations.incidents.web;

import chancery.evidence.sources.Citation;
import chancery.observations.incidents.Count;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.StatusChange;
import chancery.observations.incidents.intake.ImportResult;
import chancery.observations.incidents.intake.LineResult;
import chancery.observations.incidents.release.TextFinding;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How incidents stand in JSON: names as in forms, days as text, what is unknown left out.
final class IncidentJson {

    private IncidentJson() {}

    static Map<String, Object> items(List<Map<String, Object>> items) {
        return Map.of("items", items);
    }

    static Map<String, Object> of(Incident incident) {
        var text = incident.text();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", incident.id().toString());
        json.put("version", incident.version());
        json.put("office", incident.recordedBy().text());
        json.put("host", text.host().text());
        json.put("occurredOn", text.occurredOn().toString());
        json.put("timePrecision", text.timePrecision().name());
        json.put("place", text.place());
        json.put("geoPrecision", text.geoPrecision().name());
        json.put("category", text.category().code());
        text.rights().ifPresent(right -> json.put("rights", right.name()));
        json.put("biasRecorded", text.biasRecorded());
        json.put("counts", text.counts().stream().map(IncidentJson::of).toList());
        json.put("summary", text.summary());
        json.put("response", text.response());
        json.put("status", incident.status().status().name());
        json.put("statusOn", incident.status().on().toString());
        json.put("sources", text.sources().stream().map(IncidentJson::of).toList());
        json.put(
                "bearings",
                text.bearings().stream()
                        .map(bearing ->
                                Map.of(
                                        "directive", bearing.directive().toString(),
                                        "note", bearing.note(),
                                        "source", bearing.source().toString()))
                        .toList());
        json.put("releasedAt", incident.releasedAt().toString());
        return json;
    }

    private static Map<String, Object> of(Count count) {
        return Map.of(
                "kind", count.kind().name(),
                "least", count.least(),
                "best", count.best(),
                "most", count.most());
    }

    private static Map<String, Object> of(Citation cited) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", cited.source().toString());
        json.put("passage", cited.passage());
        cited.credibility().ifPresent(one -> json.put("credibility", one.name()));
        return json;
    }

    static Map<String, Object> of(StatusChange change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("incident", change.incident().toString());
        json.put("host", change.host().text());
        change.from().ifPresent(before -> json.put("from", before.name()));
        json.put("status", change.to().name());
        json.put("on", change.on().toString());
        change.source().ifPresent(source -> json.put("source", source.toString()));
        json.put("note", change.note());
        json.put("recordedAt", change.recordedAt().toString());
        return json;
    }

    static Map<String, Object> of(IncidentDraft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", draft.id().toString());
        json.put("revision", draft.revision());
        draft.corrects().ifPresent(one -> json.put("corrects", one.toString()));
        json.put("fields", draft.fields());
        json.put("writtenAt", draft.writtenAt().toString());
        return json;
    }

    static Map<String, Object> of(TextFinding found, Words words) {
        var rule = found.finding().rule();
        return Map.of(
                "field", found.field(),
                "rule", rule.name(),
                "number", rule.number(),
                "level", rule.level().name(),
                "position", found.finding().from(),
                "sentence", words.label(rule),
                "mistaken", found.mistaken());
    }

    static Map<String, Object> of(ImportResult result, Words words) {
        return Map.of(
                "tried", result.tried(),
                "dropped",
                        result.dropped().stream()
                                .map(one ->
                                        Map.of(
                                                "column", one.header(),
                                                "kind", one.kind().name(),
                                                "sentence", words.label(one.kind())))
                                .toList(),
                "left", result.left(),
                "mapping", result.mapping().fields(),
                "lines", result.lines().stream().map(line -> of(line, words)).toList());
    }

    private static Map<String, Object> of(LineResult line, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("line", line.line());
        json.put("outcome", line.outcome().name());
        line.draft().ifPresent(draft -> json.put("draft", draft.toString()));
        json.put(
                "faults",
                line.faults().stream()
                        .map(fault ->
                                Map.of(
                                        "field", fault.field(),
                                        "message", words.say(fault)))
                        .toList());
        return json;
    }
}
