package chancery.observations.incidents.release;

import chancery.observations.incidents.IncidentText;
import java.util.Map;
import java.util.TreeMap;

/// Every free text of an incident, by the name of its field: what the lint reads before a release.
final class FreeTexts {

    private FreeTexts() {}

    static Map<String, String> of(IncidentText text) {
        var texts = new TreeMap<String, String>();
        texts.put("place", text.place());
        texts.put("summary", text.summary());
        texts.put("response", text.response());
        for (int i = 0; i < text.sources().size(); i++) {
            texts.put("sources[" + i + "].passage", text.sources().get(i).passage());
        }
        for (int i = 0; i < text.bearings().size(); i++) {
            texts.put("bearings[" + i + "].note", text.bearings().get(i).note());
        }
        texts.values().removeIf(String::isBlank);
        return texts;
    }
}
