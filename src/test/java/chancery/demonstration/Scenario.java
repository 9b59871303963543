package chancery.demonstration;

import static java.util.stream.Collectors.toSet;

import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The scripted year, looked up the way its tests ask.
final class Scenario {

    static final String MAIN = "migration-and-public-safety";
    static final ScenarioCalendar CALENDAR =
            ScenarioCalendar.endingBefore(LocalDate.of(2027, 1, 6));
    static final List<String> STEP_FILES =
            Stream.of(
                            "directive-steps clearances receipts assignments cautions",
                            "caution-answers engagement-steps captures commitment-outcomes",
                            "dispositions")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();
    private static final Map<String, ScenarioTable> TABLES = new ConcurrentHashMap<>();
    static final int AMENDED = -213;
    private static final int WITHDRAWN = 14;

    private Scenario() {}

    static ScenarioTable table(String name) {
        return TABLES.computeIfAbsent(name, ScenarioTable::read);
    }

    static ScenarioTable steps(String name) {
        return table("steps/" + name);
    }

    /// Every row in which a seat acts on a day.
    static Stream<ScenarioRow> acts() {
        return Stream.concat(
                table("timeline").stream(), STEP_FILES.stream().flatMap(f -> steps(f).stream()));
    }

    static Set<String> keys(String table, String... columns) {
        return table(table).stream().map(row -> key(row, columns)).collect(toSet());
    }

    static String key(ScenarioRow row, String... columns) {
        return String.join("/", Stream.of(columns).map(row::text).toList());
    }

    /// The one row of the table that has this value in the column.
    static ScenarioRow row(String table, String column, String value) {
        return table(table).stream()
                .filter(row -> row.text(column).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table + " has no " + column + " " + value));
    }

    /// The points of the main directive that a host is to hear on a day.
    static Set<Integer> pointsFor(String host, int day) {
        var place = row("hosts", "iso", host);
        var names = Set.of("all", place.text("region"), place.text("slug"));
        var points = new TreeSet<Integer>();
        table("points").stream()
                .filter(row -> row.text("directive").equals(MAIN))
                .filter(row -> row.words("scope").stream().anyMatch(names::contains))
                .forEach(row -> points.add(row.number("number")));
        if (day >= AMENDED) {
            points.remove(WITHDRAWN);
        }
        return points;
    }

    /// Whether any row of the table, with the same values in the columns, includes the day.
    static boolean covers(String table, LocalDate day, String key, String... columns) {
        return table(table).stream()
                .filter(row -> key(row, columns).equals(key))
                .anyMatch(row -> CALENDAR.period(row).includes(day));
    }

    static boolean isWorkingDay(String week, LocalDate day) {
        var weekend =
                week.equals("SUN-THU")
                        ? Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                        : Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return !weekend.contains(day.getDayOfWeek());
    }
}
