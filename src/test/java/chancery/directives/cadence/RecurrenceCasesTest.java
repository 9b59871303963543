package chancery.directives.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import chancery.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.json.JsonMapper;

/// Cadences against the cases of dateutil, libical and ical.js.
class RecurrenceCasesTest {

    private final List<RecurrenceCase> all = read();
    private final List<RecurrenceCase> strict =
            all.stream().filter(c -> !c.isDisputed() && !c.isSet()).toList();

    @Test
    void answers_every_strict_case_in_whole_days_as_its_source_does() {
        var cases = strict.stream().filter(c -> c.groundsToRefuse().isEmpty()).toList();

        assertAll(cases.stream().map(RecurrenceCasesTest::answered));
        System.out.println("recurrence: " + cases.size() + " of " + all.size() + " cases answered");
    }

    @Test
    void refuses_every_strict_case_that_is_no_cadence() {
        var cases = strict.stream().filter(c -> !c.groundsToRefuse().isEmpty()).toList();

        assertAll(cases.stream().map(RecurrenceCasesTest::refused));
        System.out.println("recurrence: refused " + counted(cases));
    }

    @Test
    void says_what_it_leaves_out() {
        long disputed = all.stream().filter(RecurrenceCase::isDisputed).count();
        long sets = all.stream().filter(c -> !c.isDisputed() && c.isSet()).count();

        assertThat(disputed + sets + strict.size()).isEqualTo(all.size());
        System.out.println(
                all.isEmpty()
                        ? "left out: 349 cases, no shared data"
                        : "left out: %d contested or against RFC 5545, %d recurrence sets"
                                .formatted(disputed, sets));
    }

    private static Executable answered(RecurrenceCase one) {
        return () ->
                assertThat(
                                new Cadence.Recurring(one.first(), one.rule())
                                        .roundsBetween(one.first(), one.end()))
                        .as(one.id() + " " + one.rule() + " from " + one.first())
                        .extracting(Round::nominal)
                        .isEqualTo(one.expected());
    }

    private static Executable refused(RecurrenceCase one) {
        return () ->
                assertThatThrownBy(() -> new Cadence.Recurring(one.first(), one.rule()))
                        .as(one.id() + " " + one.rule())
                        .isInstanceOf(IllegalArgumentException.class);
    }

    private static String counted(List<RecurrenceCase> cases) {
        return cases.stream()
                .collect(
                        Collectors.groupingBy(
                                c -> c.groundsToRefuse().getFirst(), Collectors.counting()))
                .toString();
    }

    private static List<RecurrenceCase> read() {
        var json = JsonMapper.builder().build();
        return SharedData.folder().map(folder -> folder.resolve("recurrence/rrule.jsonl")).stream()
                .flatMap(file -> {
                    try {
                        return Files.readAllLines(file).stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(line -> RecurrenceCase.of(json.readTree(line)))
                .toList();
    }
}
