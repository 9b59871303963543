package chancery.directives.web;

import chancery.access.Officer;
import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Ministry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes directives for tests as officers do: through the pages.
final class Papers {

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private Papers() {}

    /// The fields of a directive with two points, the second for Berne alone.
    static Map<String, String> fields(String subject) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", "DEMARCHE_REQUEST");
        fields.put("subject", subject);
        fields.put("objective", "Win support for the quota.");
        fields.put("addressees", "germany switzerland liechtenstein");
        fields.put("deliverBy", "2026-03-20");
        fields.put("reportBy", "2026-03-27");
        fields.put("precedence", "PRIORITY");
        fields.put("infoPrecedence", "ROUTINE");
        fields.put("points[0].number", "1");
        fields.put("points[0].kind", "CORE");
        fields.put("points[0].text", "We ask for *support* at the vote.");
        fields.put("points[0].release", "MAY_LEAVE");
        fields.put("points[1].number", "14");
        fields.put("points[1].kind", "ASK");
        fields.put("points[1].text", "Alpine lakes matter too.");
        fields.put("points[1].release", "ORAL_ONLY");
        fields.put("points[1].scope", "switzerland");
        return fields;
    }

    /// Drafts it and answers the address of its page.
    static String drafted(Browser desk, String subject) {
        return drafted(desk, fields(subject));
    }

    static String drafted(Browser desk, Map<String, String> fields) {
        return page(desk.post("/directives/new", fields));
    }

    /// Drafts and releases it, and answers the address of its page.
    static String released(Ministry ministry, String subject) {
        var draft = drafted(ministry.browserOf(ministry.desk()), subject);
        return page(ministry.browserOf(ministry.director()).post(draft + "/release", Map.of()));
    }

    /// The tasking of a mission, as its officer finds it on the directive's page.
    static String taskingOf(Ministry ministry, String directive, Officer officer) {
        var page = ministry.browserOf(officer).get(directive).body();
        var found = Pattern.compile("href=\"(/taskings/[0-9a-f-]{36})\"").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no tasking on " + directive);
        }
        return found.group(1);
    }

    /// The revision that the forms of a page carry.
    static String revision(Answer page) {
        var found = REVISION.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("no form on the page: " + page.status());
        }
        return found.group(1);
    }

    private static String page(Answer answer) {
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + answer.body());
        }
        return answer.location().replaceFirst("\\?.*", "");
    }
}
