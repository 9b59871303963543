package chancery.demonstration;

import static chancery.demonstration.Scenario.CALENDAR;
import static chancery.demonstration.Scenario.covers;
import static chancery.demonstration.Scenario.key;
import static chancery.demonstration.Scenario.keys;
import static chancery.demonstration.Scenario.pointsFor;
import static chancery.demonstration.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.SharedData;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {

    private static final Map<String, String> NAME_COLUMNS =
            Map.of(
                    "cabinet-members", "name",
                    "foreign-ministers", "name",
                    "heads-of-state-and-government", "officeholderLabel");
    private static final int BEFORE_THE_YEAR = -400;
    private static final int DAY_OF_RELEASE = -353;
    private static final int TODAY = 0;

    @ParameterizedTest
    @CsvSource({"CA, 12", "AU, 12", "NZ, 12", "DE, 15", "CH, 15", "GB, 16"})
    void each_host_has_its_own_number_of_points(String host, int points) {
        assertThat(pointsFor(host, DAY_OF_RELEASE)).hasSize(points);
    }

    @Test
    void the_amendment_takes_one_point_from_europe_and_none_from_elsewhere() {
        assertThat(pointsFor("DE", TODAY)).hasSize(14).doesNotContain(14);
        assertThat(pointsFor("CA", TODAY)).hasSize(12);
    }

    @Test
    void every_state_of_europe_has_a_mission() {
        var europe = table("hosts").stream().filter(h -> h.text("region").equals("europe"));

        assertThat(keys("accreditations", "host"))
                .containsAll(europe.map(host -> host.text("iso")).toList())
                .contains("CA", "AU", "NZ");
    }

    @Test
    void offices_hosts_and_zones_are_of_the_right_form() {
        table("offices").stream().map(o -> o.text("code")).forEach(OfficeCode::new);
        table("offices").stream().map(o -> o.text("time_zone")).forEach(ZoneId::of);
        table("hosts").stream().map(h -> h.text("iso")).forEach(CountryCode::new);

        assertThat(table("offices").rows()).hasSizeBetween(50, 60);
    }

    @Test
    void nothing_in_the_ministry_points_nowhere() {
        var offices = keys("offices", "code");
        var seats = keys("seats", "office", "seat");

        assertThat(keys("seats", "office")).isSubsetOf(offices);
        assertThat(keys("accreditations", "mission")).isSubsetOf(offices);
        assertThat(keys("accreditations", "host")).isEqualTo(keys("hosts", "iso"));
        assertThat(keys("holdings", "office", "seat")).isEqualTo(seats);
        assertThat(keys("holdings", "person")).isEqualTo(keys("people", "person"));
        assertThat(keys("cover", "office", "seat")).isSubsetOf(seats);
        assertThat(keys("cover", "covered_by_office", "covered_by_seat")).isSubsetOf(seats);
        assertThat(table("offices").stream().flatMap(o -> o.given("parent").stream()))
                .allMatch(offices::contains);
    }

    @Test
    void nothing_on_the_host_side_points_nowhere() {
        var authorities = keys("authorities", "host", "slug");
        var offices = keys("host-offices", "host", "authority", "office");

        assertThat(keys("authorities", "host")).isEqualTo(keys("hosts", "iso"));
        assertThat(keys("host-offices", "host", "authority")).isEqualTo(authorities);
        assertThat(keys("holders", "host", "authority", "office")).isEqualTo(offices);
    }

    @Test
    void seats_and_host_offices_have_one_holder_at_a_time() {
        assertOneAtATime("holdings", "office", "seat");
        assertOneAtATime("holders", "host", "authority", "office");
    }

    private static void assertOneAtATime(String table, String... columns) {
        for (var one : table(table).rows()) {
            var others = table(table).stream().filter(row -> !row.equals(one));
            assertThat(others.filter(row -> key(row, columns).equals(key(one, columns))))
                    .noneMatch(row -> CALENDAR.period(row).overlaps(CALENDAR.period(one)));
        }
    }

    @Test
    void holders_are_verified_while_they_hold_office() {
        assertThat(table("holders").stream())
                .allMatch(row -> row.number("verified_on") < row.number("verify_by"))
                .allMatch(row ->
                        CALENDAR.period(row).includes(CALENDAR.date(row.number("verified_on"))));
    }

    @Test
    void one_minister_changes_in_the_middle_of_the_year() {
        var minister = "AT/interior/minister";
        var columns = new String[] {"host", "authority", "office"};

        assertThat(
                        table("holders").stream()
                                .filter(h -> key(h, columns).equals(minister))
                                .map(h -> h.text("name")))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(covers("holders", CALENDAR.date(BEFORE_THE_YEAR), minister, columns)).isTrue();
        assertThat(covers("holders", CALENDAR.date(TODAY), minister, columns)).isTrue();
    }

    @Test
    void only_officials_have_names() {
        var others = Stream.concat(Stream.of("seats", "host-offices", "points"), stepFiles());

        assertThat(others).noneMatch(ScenarioTest::hasAName);
        assertThat(keys("people", "given_name", "family_name"))
                .hasSameSizeAs(table("people").rows());
    }

    private static Stream<String> stepFiles() {
        return Stream.concat(
                        Scenario.STEP_FILES.stream(),
                        Stream.of("engagements", "reports", "report-paragraphs"))
                .map("steps/"::concat);
    }

    private static boolean hasAName(String file) {
        return table(file).rows().getFirst().cells().keySet().stream()
                .anyMatch(column -> column.endsWith("name"));
    }

    @Test
    void no_one_bears_the_name_of_a_real_office_holder() throws IOException {
        var folder = SharedData.folder().map(data -> data.resolve("reference/office-holders"));
        if (folder.isEmpty()) {
            System.out.println("left out: " + invented().count() + " cases, no shared data");
            return;
        }
        assertThat(invented().map(ScenarioTest::plain))
                .doesNotContainAnyElementsOf(realNames(folder.get()));
    }

    private static Stream<String> invented() {
        return Stream.concat(
                table("people").stream()
                        .map(p -> p.text("given_name") + " " + p.text("family_name")),
                table("holders").stream().map(holder -> holder.text("name")));
    }

    private static Set<String> realNames(Path folder) throws IOException {
        var names = new HashSet<String>();
        for (var list : NAME_COLUMNS.entrySet()) {
            var file = folder.resolve(list.getKey() + ".csv");
            try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
                records.forEach(row -> names.add(plain(name(row, list.getValue()))));
            }
        }
        return names;
    }

    private static String name(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void a_year_that_ends_on_any_day_ends_on_the_sunday_before() {
        var calendar = ScenarioCalendar.endingBefore(LocalDate.of(2026, 11, 25));

        assertThat(calendar.date("-7")).isEqualTo("2026-11-15");
        assertThat(calendar.date("1951-03-05")).isEqualTo("1951-03-05");
        assertThat(calendar.captureLine("!\"send it\" by {+45}", LocalDate.of(2027, 2, 14)))
                .isEqualTo("!\"send it\" by 2027-03-31");
    }
}
