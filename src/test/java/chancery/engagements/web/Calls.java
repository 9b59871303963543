package chancery.engagements.web;

import chancery.access.Officer;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Adding;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Ministry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the tests of these pages begin with: taskings of Berlin, and two German ministries.
final class Calls {

    static final Ministry MINISTRY = Ministry.shared();
    static final Officer JONAS = MINISTRY.officerIn("BERLIN");

    private static final CountryCode GERMANY = new CountryCode("DE");

    /// The head of a desk in the foreign ministry.
    static final UUID DESK =
            office(AuthorityKind.FOREIGN_MINISTRY, "Foreign Office of calls", "Head of Desk");

    /// The head of a desk in a ministry with no agreed channel.
    static final UUID INTERIOR =
            office(AuthorityKind.OTHER_MINISTRY, "Ministry of calls", "Head of Borders");

    private Calls() {}

    /// One more office of a foreign ministry, with a holder.
    static UUID office(String title) {
        return office(AuthorityKind.FOREIGN_MINISTRY, "Foreign Office: " + title, title);
    }

    private static UUID office(AuthorityKind kind, String name, String title) {
        var stakeholders = MINISTRY.get(Stakeholders.class);
        var draft =
                new AuthorityDraft(
                        kind,
                        AuthorityLevel.CENTRAL,
                        name,
                        name,
                        Optional.empty(),
                        "",
                        Optional.empty());
        var authority = added(stakeholders.addAuthority(GERMANY, draft, true, JONAS));
        var office =
                added(
                        stakeholders.addOffice(
                                authority.id(),
                                new HostOfficeDraft(
                                        title, title, ApproachLevel.DIRECTOR, Optional.empty()),
                                true,
                                JONAS));
        added(
                stakeholders.succeed(
                        office.id(),
                        HolderDraft.toBeConfirmed("Holder of " + title, LocalDate.of(2025, 1, 1)),
                        true,
                        JONAS));
        return office.id();
    }

    private static <T> T added(Adding<T> answer) {
        return ((Adding.Added<T>) answer).what();
    }

    /// Releases a directive to Berlin and Ottawa and answers Berlin's tasking.
    static String tasking(String subject) {
        return Objects.requireNonNull(taskings(subject).get("BERLIN"));
    }

    /// Releases a directive and answers the tasking of each mission.
    static Map<String, String> taskings(String subject) {
        var desk = MINISTRY.callerOf(MINISTRY.desk());
        var draft =
                desk.post(
                        "/api/v1/directives",
                        """
                        {"kind": "DEMARCHE_REQUEST", "subject": "%s", "objective": "Learn how the host will vote.",
                         "addressees": "germany canada", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                         "points": [{"number": 1, "kind": "CORE", "text": "We ask for *support* at the vote.", "scope": "all"},
                                    {"number": 2, "kind": "ASK", "text": "How will you vote?", "scope": "all"},
                                    {"number": 3, "kind": "IF_RAISED", "text": "Timing is open.", "scope": "europe"}]}
                        """
                                .formatted(subject));
        var id = draft.json().get("id").asString();
        var key =
                MINISTRY.callerOf(MINISTRY.director())
                        .post("/api/v1/directives/" + id + "/release", "{}")
                        .json()
                        .get("key")
                        .asString();
        var taskings = new LinkedHashMap<String, String>();
        for (var item : desk.get("/api/v1/directives/" + key + "/taskings").json().get("items")) {
            var host = item.get("host").asString();
            taskings.put(host.equals("DE") ? "BERLIN" : "OTTAWA", item.get("id").asString());
        }
        return taskings;
    }

    static Browser berlin() {
        return MINISTRY.browserOf(JONAS);
    }

    /// The form as it is opened, with one line of capture and the desk of the foreign ministry.
    static Map<String, String> form(Browser browser, String tasking, String capture) {
        var page = browser.get("/engagements/new?tasking=" + tasking).body();
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("purpose", "mission", "host", "tasking", "directive", "once")) {
            fields.put(name, hidden(page, name));
        }
        fields.put("heldAt", "2026-03-01T10:30");
        fields.put("mode", "MEETING");
        fields.put("interlocutors[0].office", DESK.toString());
        fields.put("capture", capture);
        return fields;
    }

    /// What a hidden field of a page says.
    static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no field " + name + " on the page: " + page);
        }
        return found.group(1);
    }

    /// Files a meeting by the form and answers the address of its page.
    static String filed(Browser browser, String tasking, String capture) {
        return addressIn(browser.post("/engagements/new", form(browser, tasking, capture)));
    }

    /// Where an answer leads, without what follows the path.
    static String addressIn(Answer answer) {
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + answer.body());
        }
        return answer.location().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
