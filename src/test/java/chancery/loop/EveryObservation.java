package chancery.loop;

import chancery.testing.PlayedYear;

/// What the pages of observations are opened with.
final class EveryObservation {

    private EveryObservation() {}

    /// A measure of Germany with a stage and an intervention.
    static String measure(String authority, PlayedYear year) {
        var berlin = year.callerOf("nora.pirnwald");
        var measure =
                EveryPage.made(
                        berlin,
                        "measures",
                        """
                        {"host": "DE", "authority": "%s", "type": "LAW", "title": "Gesetz über alles", "language": "de",
                         "englishTitle": "Act on everything", "stage": "PROPOSED", "on": "2026-01-10"}
                        """
                                .formatted(authority));
        EveryPage.made(
                berlin,
                "measures/" + measure + "/interventions",
                """
                {"what": "Raises a fee.", "pack": "migration", "area": "EXIT", "tool": "QUOTA",
                 "groups": ["ALL_MIGRANTS", "INVESTORS"], "origin": "ALL", "direction": "NO_CHANGE", "magnitude": "MINOR"}
                """);
        return measure;
    }

    /// The first stage or intervention of a measure.
    static String partOf(String what, String measure, PlayedYear year) {
        return year.callerOf("nora.pirnwald")
                .get("/api/v1/measures/" + measure)
                .json()
                .get(what + "s")
                .get(0)
                .get("id")
                .asString();
    }
}
