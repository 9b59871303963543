package chancery.badinput;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the doors of observations need: each made through the API, from what stands in it by name.
final class ObservationGivens {

    private static final Map<String, Made> WAYS =
            Map.of(
                    "measure",
                    new Made(
                            "berlin",
                            "measures",
                            """
                            {"host": "DE", "authority": "<authority>", "type": "LAW", "title": "Gesetz <unique>", "language": "de",
                             "englishTitle": "Act <unique>"}
                            """),
                    "other measure",
                    new Made(
                            "berlin",
                            "measures",
                            """
                            {"host": "DE", "authority": "<authority>", "type": "LAW", "title": "Gesetz", "language": "de",
                             "englishTitle": "Another act"}
                            """),
                    "stage",
                    new Made(
                            "berlin",
                            "measures/<measure>/stages",
                            "{\"stage\": \"PROPOSED\", \"on\": \"2026-01-10\"}"),
                    "intervention",
                    new Made(
                            "berlin",
                            "measures/<measure>/interventions",
                            """
                            {"what": "Raises a fee.", "pack": "migration", "area": "EXIT", "tool": "QUOTA", "groups": ["ALL_MIGRANTS"],
                             "direction": "NO_CHANGE"}
                            """),
                    "link",
                    new Made(
                            "berlin",
                            "measures/<measure>/links",
                            "{\"directive\": \"<directive>\", \"point\": 1}"));

    private ObservationGivens() {}

    /// Who makes it, where, and of what.
    record Made(String who, String where, String json) {}

    /// How something is made through the API.
    interface Creation {

        String made(String who, String where, String json);
    }

    /// @param fill puts in what is named in angle brackets
    static String make(String name, UnaryOperator<String> fill, Creation creation) {
        var way =
                Optional.ofNullable(WAYS.get(name))
                        .or(() -> IncidentGivens.find(name))
                        .orElseThrow(() -> new IllegalArgumentException(name));
        return creation.made(way.who(), fill.apply(way.where()), fill.apply(way.json()));
    }
}
