package chancery.loop;

import chancery.testing.PlayedYear;

/// What the pages of observations are opened with, in the demonstration.
final class EveryObservation {

    private EveryObservation() {}

    /// A measure of Germany with stages and interventions.
    static String measure(PlayedYear year) {
        return year.chancery()
                .behindTheDoors()
                .sql(
                        """
                        SELECT measure.record
                          FROM observations.measure_now measure
                          JOIN observations.intervention_now intervention ON intervention.measure = measure.record
                         WHERE measure.host = 'DE'
                         ORDER BY measure.record, intervention.record
                         LIMIT 1
                        """)
                .query(String.class)
                .single();
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
