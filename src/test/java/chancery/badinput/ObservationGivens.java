package chancery.badinput;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the doors of observations need: each made through the API, from what stands in it by name.
final class ObservationGivens {

    private static final Map<String, Made> WAYS =
            Map.ofEntries(
                    entry(
                            "measure",
                            new Made(
                                    "berlin",
                                    "measures",
                                    """
                                    {"host": "DE", "authority": "<authority>", "type": "LAW", "title": "Gesetz <unique>",
                                     "language": "de", "englishTitle": "Act <unique>"}
                                    """)),
                    entry(
                            "stage",
                            new Made(
                                    "berlin",
                                    "measures/<measure>/stages",
                                    "{\"stage\": \"PROPOSED\", \"on\": \"2026-01-10\"}")),
                    entry(
                            "intervention",
                            new Made(
                                    "berlin",
                                    "measures/<measure>/interventions",
                                    """
                                    {"what": "Raises a fee.", "pack": "migration", "area": "EXIT", "tool": "QUOTA",
                                     "groups": ["ALL_MIGRANTS"], "direction": "NO_CHANGE"}
                                    """)),
                    entry(
                            "link",
                            new Made(
                                    "berlin",
                                    "measures/<measure>/links",
                                    "{\"directive\": \"<directive>\", \"point\": 1}")),
                    entry(
                            "rubric",
                            new Made(
                                    "desk",
                                    "codebooks",
                                    """
                                    {"directive": "<directive>", "version": 0, "title": "Rubric", "questions": [
                                     {"key": "balance", "text": "Whom does it favour?", "anchors": ["one", "neither", "the other"]}]}
                                    """)),
                    entry(
                            "assessment",
                            new Made(
                                    "berlin",
                                    "assessments",
                                    "{\"intervention\": \"<intervention>\", \"directive\": \"<rubric>\"}")),
                    entry(
                            "citation",
                            new Made(
                                    "berlin",
                                    "measures/<measure>/sources",
                                    "{\"source\": \"<source>\", \"passage\": \"Table 3\"}")),
                    entry("coded once", coded("berlin", "<assessment>", 1)),
                    entry("coded", coded("desk", "<coded once>", -1)));

    private ObservationGivens() {}

    private static Made coded(String who, String assessment, int value) {
        return new Made(
                who,
                "assessments/" + assessment + "/codes",
                "{\"codes\": [{\"question\": 1, \"value\": %d, \"note\": \"Section 2.\"}]}"
                        .formatted(value));
    }

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
        var made = creation.made(way.who(), fill.apply(way.where()), fill.apply(way.json()));
        // A codebook is found by its directive, whose id is that of the draft it was.
        return name.equals("rubric") ? fill.apply("<draft>") : made;
    }
}
