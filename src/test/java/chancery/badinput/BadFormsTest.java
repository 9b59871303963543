package chancery.badinput;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is wrong with a form is told on a page that names the field, leads to it and says what
/// would be right; and nothing is changed by it.
class BadFormsTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final People PEOPLE = new People(MINISTRY);

    /// Forms in which nothing can be wrong: buttons, and what is kept half-typed on purpose; and
    /// those that take a file, which have tests of their own.
    private static final List<String> BUTTONS_AND_FILES =
            List.of(
                    // Answers a part of a page and keeps nothing.
                    "/evidence/figures/trial",
                    "/alerts/notices/seen",
                    "/alerts/notices/feed",
                    "/sign-in",
                    "/sign-out",
                    "/language",
                    "/set-up/{}",
                    "/account/tokens/{}/revocation",
                    "/administration/accounts/{}/reset-link",
                    "/administration/accounts/{}/closure",
                    "/administration/accounts/{}/unlocking",
                    "/administration/import",
                    "/administration/import/trial",
                    "/administration/import/links",
                    "/evidence/sources/import",
                    "/evidence/wording",
                    "/evidence/claims/{}/evidence/{}/removal",
                    "/evidence/claims/{}/answers",
                    "/evidence/gate/overrides",
                    "/evidence/gate/mistaken",
                    "/observations/incidents/{}/correction",
                    "/observations/incidents/drafts/{}/discard",
                    "/observations/incidents/import",
                    "/observations/incidents/import/trial",
                    "/evidence/datasets",
                    "/stakeholders/import",
                    "/stakeholders/import/trial",
                    "/stakeholders/{}/audience",
                    "/{}/{}/files",
                    "/engagements/check",
                    "/engagements/echo",
                    "/engagements/drafts",
                    "/engagements/drafts/deletion",
                    "/observations/assessments/{}/codes/draft",
                    "/observations/links/{}/withdrawal",
                    "/observations/citations/{}/withdrawal");

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @TestFactory
    Stream<DynamicContainer> every_form() {
        return Door.readAll("bad-forms.txt").stream()
                .map(door -> dynamicContainer(door.toString(), tests(door)));
    }

    private static Stream<DynamicNode> tests(Door door) {
        var givens = new Givens(MINISTRY, PEOPLE);
        return Stream.<Stream<? extends DynamicNode>>of(
                        door.wrongs().stream()
                                .map(wrong ->
                                        dynamicTest(
                                                wrong.name(),
                                                () -> isRefused(door, givens, wrong))),
                        Stream.of(
                                dynamicTest(
                                        "sent from a foreign page", () -> foreign(door, givens)),
                                dynamicTest("sent by somebody else", () -> stranger(door, givens)),
                                dynamicTest("and takes what is right", () -> taken(door, givens))))
                .flatMap(all -> all);
    }

    private static void isRefused(Door door, Givens givens, Door.Wrong wrong) {
        var browser = ready(door, givens);
        var fields = Change.inForm(good(door, givens), givens.fill(wrong.change()));
        var before = AllRows.of(CHANCERY);

        var answer = browser.post(givens.fill(door.address()), fields);

        assertThat(answer.status()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(answer.header("content-type")).startsWith("text/html");
        assertThat(sentence(answer, wrong.field())).contains(wrong.says());
        assertThat(AllRows.of(CHANCERY)).isEqualTo(before);
    }

    /// What the page says at its top about a field; or the whole page when it is about no field.
    private static String sentence(Answer answer, String field) {
        if (field.isEmpty()) {
            return answer.body();
        }
        return answer.body()
                .lines()
                .filter(line ->
                        line.contains("<li><a href=\"#" + field + "\">")
                                || line.contains("<li><strong>" + field + "</strong>"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " is not named in " + answer.body()));
    }

    private static void foreign(Door door, Givens givens) {
        var browser = ready(door, givens);
        var before = AllRows.of(CHANCERY);

        var answer = browser.postWithoutToken(givens.fill(door.address()), good(door, givens));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("was not sent from our page");
        assertThat(AllRows.of(CHANCERY)).isEqualTo(before);
    }

    private static void stranger(Door door, Givens givens) {
        ready(door, givens);
        var open = List.of("/account", "/reset/").stream().anyMatch(door.address()::startsWith);
        if (open) {
            return;
        }
        var stranger = PEOPLE.browser(PEOPLE.stranger(door));
        var before = AllRows.of(CHANCERY);

        var answer = stranger.post(givens.fill(door.address()), good(door, givens));

        assertThat(answer.status()).as(answer.body()).isIn(403, 404);
        assertThat(AllRows.of(CHANCERY)).isEqualTo(before);
    }

    private static void taken(Door door, Givens givens) {
        var answer = ready(door, givens).post(givens.fill(door.address()), good(door, givens));
        if (answer.status() == 200) {
            // A form that asks for a file is answered with it; a page would be a refusal.
            assertThat(answer.header("content-disposition")).startsWith("attachment");
        } else {
            assertThat(answer.status()).as(answer.body()).isIn(201, 303);
        }
    }

    /// Makes what is given and signs in, so that the form alone can change something.
    private static Browser ready(Door door, Givens givens) {
        givens.fill(door.address());
        good(door, givens);
        givens.fill("<id>");
        PEOPLE.browser(PEOPLE.stranger(door));
        return PEOPLE.browser(door.signIn());
    }

    private static Map<String, String> good(Door door, Givens givens) {
        var fields = new LinkedHashMap<String, String>();
        for (var part : givens.fill(door.good()).split(" & ")) {
            int at = part.indexOf('=');
            fields.put(part.substring(0, at), part.substring(at + 1).replace("\\u000a", "\n"));
        }
        return fields;
    }

    @Test
    void none_is_left_out() {
        var listed =
                Stream.concat(
                                Door.readAll("bad-forms.txt").stream().map(Door::pattern),
                                BUTTONS_AND_FILES.stream())
                        .map(pattern ->
                                pattern.replaceAll("^/missions/\\{}/[a-z-]+$", "/missions/{}/{}"))
                        .collect(toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(Doors.of(CHANCERY, pattern -> !pattern.startsWith("/api/")));
    }
}
