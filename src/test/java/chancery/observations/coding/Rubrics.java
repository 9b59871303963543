package chancery.observations.coding;

import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;

import chancery.observations.measures.Acts;
import chancery.observations.measures.Interventions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A directive with a rubric, and interventions to be coded under it by Berlin and the desk.
final class Rubrics {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DIRECTIVE =
            """
            {"kind": "DEMARCHE_REQUEST", "subject": "Rubric %d", "objective": "See it coded.", "addressees": "germany",
             "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
             "points": [{"number": 1, "kind": "CORE", "text": "We ask for support."}]}
            """;

    private Rubrics() {}

    /// A directive that is in force in Berlin.
    static UUID directive() {
        var drafted =
                MINISTRY.callerOf(MINISTRY.desk())
                        .post("/api/v1/directives", DIRECTIVE.formatted(COUNT.incrementAndGet()))
                        .json()
                        .get("id")
                        .asString();
        MINISTRY.callerOf(MINISTRY.director())
                .post("/api/v1/directives/" + drafted + "/release", "{}");
        return UUID.fromString(drafted);
    }

    static CodebookDraft asking(String change, Question... questions) {
        return new CodebookDraft("Rubric", change, List.of(questions));
    }

    static Question three(String key) {
        return new Question(1, key, "Which side?", "", List.of("one", "neither", "other"));
    }

    static Question five(String key) {
        return new Question(
                2, key, "How far?", "", List.of("far down", "down", "level", "up", "far up"));
    }

    static Codebook issued(UUID directive, int read, CodebookDraft draft) {
        return MINISTRY.get(Codebooks.class)
                .issue(directive.toString(), read, draft, MINISTRY.desk());
    }

    /// Something new to code.
    static Assessment opened(UUID directive) {
        var measure = Acts.recorded("Coded " + COUNT.incrementAndGet());
        var part =
                MINISTRY.get(Interventions.class)
                        .add(measure.id(), Acts.restricting("Changes something."), BERLIN);
        return MINISTRY.get(Assessments.class).open(part.id(), directive, BERLIN);
    }

    static List<Code> codes(Integer... values) {
        var codes = new ArrayList<Code>();
        for (var value : values) {
            codes.add(new Code(codes.size() + 1, Optional.of(value), "Section 2."));
        }
        return codes;
    }
}
