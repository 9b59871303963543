package chancery.loop;

import chancery.testing.PlayedYear;

/// What the pages of observations are opened with, in the demonstration.
final class EveryObservation {

    private EveryObservation() {}

    /// A measure of Germany that has come some way.
    static String measure(PlayedYear year) {
        return one(
                "SELECT measure.record FROM observations.measure_now measure"
                        + " WHERE measure.host = 'DE' ORDER BY measure.record LIMIT 1",
                year);
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

    /// A directive with a codebook; an assessment of Germany that both have coded; one that nobody
    /// has coded.
    static String ofCoding(String what, PlayedYear year) {
        return one(
                switch (what) {
                    case "rubric" -> "SELECT directive FROM observations.codebook LIMIT 1";
                    case "assessment" ->
                            "SELECT coding.assessment FROM observations.coding"
                                    + " JOIN observations.assessment ON assessment.id = coding.assessment"
                                    + " JOIN observations.intervention ON intervention.id = assessment.intervention"
                                    + " JOIN observations.measure ON measure.id = intervention.measure"
                                    + " WHERE coding.place = 2 AND measure.host = 'DE' ORDER BY coding.assessment LIMIT 1";
                    default ->
                            "SELECT assessment.id FROM observations.assessment"
                                    + " ORDER BY (SELECT count(*) FROM observations.coding"
                                    + " WHERE coding.assessment = assessment.id), assessment.id LIMIT 1";
                },
                year);
    }

    private static String one(String sql, PlayedYear year) {
        return year.chancery().behindTheDoors().sql(sql).query(String.class).single();
    }
}
