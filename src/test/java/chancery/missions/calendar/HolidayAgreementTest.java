package chancery.missions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.SharedData;
import chancery.kernel.CountryCode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Our holidays of 2024 to 2026 against an independent list, on the days that matter to a mission
/// that works from Monday to Friday.
class HolidayAgreementTest {

    /// Hosts of the demonstration, Europe first, and a dozen others.
    private static final List<String> HOSTS =
            List.of(
                    ("AD AL AM AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV"
                                    + " MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA XK CA AU NZ"
                                    + " US JP ZA BR MX AR IN EG SA CO MA NG")
                            .split(" "));

    /// Measured, then rounded down; raise it when a list of holidays gets better.
    private static final double BAR = 0.95;

    private record Difference(String country, String kind, LocalDate day) {}

    @Test
    void finds_the_public_holidays_of_every_host() {
        var expected = expected();
        if (expected.isEmpty()) {
            System.out.println("left out: " + HOSTS.size() + " countries, no shared data");
            return;
        }
        var hosts = HOSTS.stream().map(host -> agreementOf(host, expected)).toList();
        hosts.forEach(System.out::println);
        int found = hosts.stream().mapToInt(Agreement::found).sum();
        int all = hosts.stream().mapToInt(Agreement::expected).sum();
        System.out.printf("holidays: %d of %d expected working-day holidays found%n", found, all);
        assertThat((double) found / all).isGreaterThanOrEqualTo(BAR);
    }

    @Test
    void differs_only_where_a_reason_is_written_down() {
        var expected = expected();
        var differences =
                expected.isEmpty()
                        ? known().toList()
                        : HOSTS.stream().flatMap(h -> differences(h, expected)).toList();

        assertThat(differences).containsExactlyInAnyOrderElementsOf(known().toList());
    }

    private record Agreement(String country, int expected, int found, int more) {

        @Override
        public String toString() {
            return "holidays of %s: %d of %d expected found, %d more"
                    .formatted(country, found, expected, more);
        }
    }

    private static Agreement agreementOf(String host, Set<Difference> expected) {
        var theirs = days(host, expected);
        var ours = ours(host);
        var both = new TreeSet<>(theirs);
        both.retainAll(ours);
        return new Agreement(host, theirs.size(), both.size(), ours.size() - both.size());
    }

    private static Stream<Difference> differences(String host, Set<Difference> expected) {
        var theirs = days(host, expected);
        var ours = ours(host);
        return Stream.concat(
                theirs.stream()
                        .filter(day -> !ours.contains(day))
                        .map(day -> new Difference(host, "missing", day)),
                ours.stream()
                        .filter(day -> !theirs.contains(day))
                        .map(day -> new Difference(host, "more", day)));
    }

    private static Set<LocalDate> days(String host, Set<Difference> expected) {
        return expected.stream()
                .filter(e -> e.country.equals(host))
                .map(Difference::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> ours(String host) {
        return IntStream.rangeClosed(2024, 2026)
                .boxed()
                .flatMap(year -> Holidays.shipped().in(new CountryCode(host), year).stream())
                .map(Holiday::day)
                .filter(WorkingWeek.MONDAY_TO_FRIDAY::includes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Difference> expected() {
        return SharedData.folder().stream()
                .map(folder -> folder.resolve("reference/holidays/expected-2024-2026.csv.gz"))
                .flatMap(file -> rows(unzipped(file)))
                .filter(row -> row.getField("type").equals("public"))
                .map(row ->
                        new Difference(
                                row.getField("country"),
                                "missing",
                                LocalDate.parse(row.getField("date"))))
                .filter(e -> WorkingWeek.MONDAY_TO_FRIDAY.includes(e.day))
                .collect(Collectors.toSet());
    }

    private static Stream<Difference> known() {
        var file =
                HolidayAgreementTest.class.getResourceAsStream(
                        "/missions/known-holiday-differences.csv");
        return rows(Objects.requireNonNull(file))
                .flatMap(row ->
                        Stream.of(row.getField("days").split(" "))
                                .map(day ->
                                        new Difference(
                                                row.getField("country"),
                                                row.getField("kind"),
                                                LocalDate.parse(day))));
    }

    private static InputStream unzipped(Path file) {
        try {
            return new GZIPInputStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<NamedCsvRecord> rows(InputStream stream) {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .stream();
    }
}
