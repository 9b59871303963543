package chancery.badinput;

import chancery.access.Officer;
import chancery.testing.Browser;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.HashMap;
import java.util.Map;

/// Who stands at the doors, by one word each.
final class People {

    private final Ministry ministry;
    private final Map<String, Caller> callers = new HashMap<>();
    private final Map<String, Browser> browsers = new HashMap<>();

    People(Ministry ministry) {
        this.ministry = ministry;
    }

    Officer officer(String word) {
        return switch (word) {
            case "desk" -> ministry.desk();
            case "director" -> ministry.director();
            case "counsel" -> ministry.counsel();
            case "auditor" -> ministry.auditor();
            case "admin" -> ministry.administrator();
            case "berlin" -> ministry.officerIn("BERLIN");
            case "head" -> ministry.releaserIn("BERLIN");
            default -> throw new IllegalArgumentException(word);
        };
    }

    Caller caller(String word) {
        return callers.computeIfAbsent(word, who -> ministry.callerOf(officer(who)));
    }

    Browser browser(String word) {
        return browsers.computeIfAbsent(
                word,
                who ->
                        who.equals("nobody")
                                ? ministry.chancery().browser()
                                : ministry.browserOf(officer(who)));
    }

    /// Somebody whose role does not open this door.
    String stranger(Door door) {
        return door.signIn().equals("auditor") ? "berlin" : "auditor";
    }
}
