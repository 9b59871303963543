package chancery.evidence.web.methods;

import static chancery.evidence.methods.Method.BYAR;
import static chancery.evidence.methods.Method.DOBSON;
import static chancery.evidence.methods.Method.EXACT_CONDITIONAL;
import static chancery.evidence.methods.Method.EXACT_POISSON;
import static chancery.evidence.methods.Method.GAMMA;
import static chancery.evidence.methods.Method.MANTEL_HAENSZEL;
import static chancery.evidence.methods.Method.SCORE_CONDITIONAL;
import static chancery.evidence.methods.Method.SCORE_DIFFERENCE;
import static chancery.evidence.methods.Method.WILSON;

import chancery.evidence.methods.Method;
import java.util.List;

/// A method that can be asked for by itself.
///
/// @param name the last part of its address, and of the key that names it
/// @param takes the fields of a call
/// @param by what works it out
public record Offered(String name, List<String> takes, List<Method> by) {

    /// All of them, in the order in which they are read.
    public static final List<Offered> ALL =
            List.of(
                    of("rate", "events base per alert", EXACT_POISSON, BYAR),
                    of("share", "events base alert", WILSON),
                    of(
                            "comparison",
                            "events base otherEvents otherBase per alert",
                            EXACT_CONDITIONAL,
                            SCORE_CONDITIONAL,
                            SCORE_DIFFERENCE),
                    of("funnel", "observed expected", EXACT_POISSON),
                    of("bounds", "group others total"),
                    of("suppression", "rows threshold"),
                    of(
                            "direct-standardisation",
                            "standard bands.age bands.events bands.base per alert",
                            DOBSON,
                            GAMMA),
                    of(
                            "indirect-standardisation",
                            "events bands.size bands.events bands.base per alert",
                            EXACT_POISSON,
                            BYAR),
                    of(
                            "strata",
                            "strata.events strata.base strata.otherEvents strata.otherBase alert",
                            MANTEL_HAENSZEL));

    private static Offered of(String name, String takes, Method... by) {
        return new Offered(name, List.of(takes.split(" ")), List.of(by));
    }

    public String address() {
        return "/api/v1/methods/" + name;
    }
}
