package chancery.badinput;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chancery.testing.Answer;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is wrong with a call is told as a problem (RFC 9457) that names the field and says what
/// would be right; and nothing is changed by it, in no table and not in the journal.
class BadCallsTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final People PEOPLE = new People(MINISTRY);

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @TestFactory
    Stream<DynamicContainer> every_address_that_takes_something() {
        return Door.readAll("bad-calls.txt").stream()
                .map(door -> dynamicContainer(door.toString(), tests(door)));
    }

    /// First all that is wrong, then what is right: so that a refusal is not for another reason.
    private static Stream<DynamicNode> tests(Door door) {
        var givens = new Givens(MINISTRY, PEOPLE);
        var calls = new Calls(CHANCERY, PEOPLE, door, givens);
        return Stream.<Stream<? extends DynamicNode>>of(
                        door.wrongs().stream()
                                .map(wrong ->
                                        dynamicTest(
                                                wrong.name(),
                                                () ->
                                                        refused(
                                                                calls,
                                                                wrong,
                                                                () -> calls.changed(wrong)))),
                        Refusals.of(door)
                                .map(wrong ->
                                        dynamicTest(
                                                wrong.name(),
                                                () ->
                                                        refused(
                                                                calls,
                                                                wrong,
                                                                () -> calls.refused(wrong)))),
                        Stream.of(dynamicTest("and takes what is right", () -> taken(calls))),
                        Stream.of(door)
                                .filter(one -> one.is("once"))
                                .map(one ->
                                        dynamicTest(
                                                "but not under a key that was used for something else",
                                                () -> keyReused(calls))))
                .flatMap(all -> all);
    }

    private interface Call {
        Answer answer();
    }

    private static void refused(Calls calls, Door.Wrong wrong, Call call) {
        calls.prepare(wrong);
        var before = AllRows.of(CHANCERY);

        var answer = call.answer();

        Problem.of(answer).isSaid(wrong);
        assertThat(AllRows.of(CHANCERY)).isEqualTo(before);
    }

    private static void taken(Calls calls) {
        calls.prepare();
        var answer = calls.good();
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private static void keyReused(Calls calls) {
        var before = AllRows.of(CHANCERY);

        var answer =
                calls.send("{\"somethingElse\": true}", Optional.of(calls.key()), Optional.empty());

        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(AllRows.of(CHANCERY)).isEqualTo(before);
    }

    /// Those of each door alone, beside the ones that every door refuses.
    @Test
    void what_hosts_do_and_alerts_refuse_at_least_200_bad_inputs_each_with_a_sentence() {
        var doors =
                Pattern.compile(
                        "/api/v1/(alert|measure|intervention|codebook|assessment|incident|statement|issue|notice).*");
        assertThat(
                        Door.readAll("bad-calls.txt").stream()
                                .filter(door -> doors.matcher(door.address()).matches())
                                .flatMap(door -> door.wrongs().stream())
                                .filter(wrong -> !wrong.says().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void none_is_left_out() {
        var listed =
                Door.readAll("bad-calls.txt").stream()
                        .map(Door::pattern)
                        .collect(toCollection(TreeSet::new));

        // Where a file is taken, the tests of files say what is wrong with one.
        listed.add("/api/v1/{}/{}/files");
        // Where an answer is tied to a claim, their test says what is wrong with one.
        listed.add("/api/v1/claims/{}/answers");
        // It takes nothing.
        listed.add("/api/v1/claims/{}/evidence/{}/removal");
        listed.add("/api/v1/datasets");
        assertThat(listed).isEqualTo(Doors.of(CHANCERY, pattern -> pattern.startsWith("/api/")));
    }
}
