package chancery.observations.incidents;

import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.concurrent.atomic.AtomicInteger;

/// A directive to Germany that is out.
public final class Directed {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Directed() {}

    /// Its id; it has points 1 and 2.
    public static String directive() {
        var ministry = Ministry.shared();
        Caller desk = ministry.callerOf(ministry.desk());
        var draft =
                desk.post(
                        "/api/v1/directives",
                        """
                        {"kind": "DEMARCHE_REQUEST", "subject": "Vote of observers %d", "objective": "Learn the vote.",
                         "addressees": "germany", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                         "points": [{"number": 1, "kind": "CORE", "text": "We ask for support."},
                                    {"number": 2, "kind": "ASK", "text": "How will you vote?"}]}
                        """
                                .formatted(COUNT.incrementAndGet()));
        var id = draft.json().get("id").asString();
        ministry.callerOf(ministry.director()).post("/api/v1/directives/" + id + "/release", "{}");
        return id;
    }
}
