package chancery.observations.incidents.intake;

import chancery.evidence.sources.Citation;
import chancery.observations.incidents.IncidentText;
import chancery.observations.incidents.StatusOn;
import chancery.observations.incidents.WrittenIncident.BearingWish;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes an incident as the fields of its form: the exact opposite of [IncidentInput].
public final class IncidentFields {

    private final Map<String, List<String>> fields = new TreeMap<>();

    private IncidentFields() {}

    /// @param sources the citations of the text, looked up
    public static Map<String, List<String>> of(
            IncidentText text,
            StatusOn status,
            List<Citation> sources,
            List<BearingWish> bearings) {
        var written = new IncidentFields();
        written.putText(text);
        written.put("status", status.status().name());
        written.put("statusOn", status.on().toString());
        for (int i = 0; i < sources.size(); i++) {
            var cited = sources.get(i);
            written.put("sources[" + i + "].source", cited.source().toString());
            written.put("sources[" + i + "].passage", cited.passage());
            written.put(
                    "sources[" + i + "].credibility",
                    cited.credibility().map(Enum::name).orElse(""));
        }
        for (int i = 0; i < bearings.size(); i++) {
            var bearing = bearings.get(i);
            written.put("bearings[" + i + "].directive", bearing.directive());
            written.put("bearings[" + i + "].note", bearing.note());
            written.put("bearings[" + i + "].source", bearing.source().toString());
        }
        return written.fields;
    }

    /// Those of a released incident, to be corrected.
    public static Map<String, List<String>> of(IncidentText text, StatusOn status) {
        return of(
                text,
                status,
                text.sources(),
                text.bearings().stream()
                        .map(known ->
                                new BearingWish(
                                        known.directive().toString(), known.note(), known.source()))
                        .toList());
    }

    private void putText(IncidentText text) {
        put("host", text.host().text());
        put("occurredOn", text.occurredOn().toString());
        put("timePrecision", text.timePrecision().name());
        put("place", text.place());
        put("geoPrecision", text.geoPrecision().name());
        put("category", text.category().code());
        put("rights", text.rights().map(Enum::name).orElse(""));
        put("biasRecorded", text.biasRecorded() ? "on" : "");
        text.counts().forEach(count -> put(IncidentInput.fieldOf(count.kind()), count.number()));
        put("summary", text.summary());
        put("response", text.response());
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, List.of(value));
        }
    }
}
