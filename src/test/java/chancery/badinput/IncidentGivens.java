package chancery.badinput;

import chancery.badinput.ObservationGivens.Made;
import java.util.Map;
import java.util.Optional;

/// What the doors of incidents, statements and positions need.
final class IncidentGivens {

    private static final String INCIDENT =
            """
            {"host": "DE", "occurredOn": "2026-02-03", "place": "Altenmark <unique>", "category": "0401", "status": "REPORTED",
             "summary": "%s", "sources": [{"source": "<source with a copy>", "credibility": "PROBABLY_TRUE"}]}
            """;
    private static final String SHOP = INCIDENT.formatted("A shop was robbed.");
    private static final Map<String, Made> WAYS =
            Map.of(
                    "incident draft", new Made("berlin", "incidents", SHOP),
                    "second draft", new Made("berlin", "incidents", SHOP),
                    "named draft",
                            new Made(
                                    "berlin",
                                    "incidents",
                                    INCIDENT.formatted(
                                            "Karla Mustermann was accused of theft and robbery.")),
                    "incident", released("<incident draft>"),
                    "second incident", released("<second draft>"),
                    "merge",
                            new Made(
                                    "berlin",
                                    "incidents/merges",
                                    "{\"kept\": \"<incident>\", \"merged\": \"<second incident>\", \"reason\": \"One matter.\"}"),
                    "issue",
                            new Made(
                                    "desk",
                                    "issues",
                                    "{\"directive\": \"<directive>\", \"name\": \"Vote <unique>\", \"points\": \"1, 2\"}"),
                    "statement",
                            new Made(
                                    "berlin",
                                    "statements",
                                    """
                                    {"host": "DE", "speaker": "<host office>", "channel": "SPEECH", "saidOn": "2026-02-20",
                                     "extract": "We shall see.", "source": "<source with a copy>", "stance": "NEUTRAL"}
                                    """));

    private IncidentGivens() {}

    private static Made released(String draft) {
        return new Made("head", "incident-drafts/" + draft + "/release", "{}");
    }

    static Optional<Made> find(String name) {
        return Optional.ofNullable(WAYS.get(name));
    }
}
