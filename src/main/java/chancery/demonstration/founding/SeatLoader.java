package chancery.demonstration.founding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import java.util.Locale;
import java.util.UUID;

/// Makes the seats of every office, and seats those who held them when the year began.
public final class SeatLoader {

    static final String ADMINISTRATOR = "administrator";

    private final Doors doors;
    private final Cast cast;
    private final Officer by;

    public SeatLoader(Doors doors, Cast cast, Officer by) {
        this.doors = doors;
        this.cast = cast;
        this.by = by;
    }

    public int createSeats() {
        var rows = ScenarioTable.read("seats").stream().filter(row -> !isFirstSeat(row)).toList();
        for (var row : rows) {
            doors.seatPlan()
                    .create(
                            new OfficeCode(row.text("office")),
                            row.text("seat"),
                            row.text("title"),
                            row.text("title_fr"),
                            row.words("roles").stream()
                                    .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                                    .collect(toUnmodifiableSet()),
                            by);
        }
        return rows.size();
    }

    /// Seats everybody who had taken a seat before the year began; the others arrive in it.
    public int fillSeats() {
        var today = cast.calendar().date(ScenarioCalendar.FIRST_DAY);
        var rows =
                cast.holdings().stream()
                        .filter(row -> !isFirstSeat(row))
                        .filter(row -> cast.calendar().period(row).includes(today))
                        .toList();
        rows.forEach(this::appoint);
        return rows.size();
    }

    private void appoint(ScenarioRow row) {
        var from = cast.calendar().date(row.text("from"));
        new Seating(doors, by).appoint(row, officer(row.text("person")), Period.since(from));
    }

    private UUID officer(String person) {
        return doors.accounts().officerNamed(person).id();
    }

    /// The seat that setting up makes by itself.
    private static boolean isFirstSeat(ScenarioRow row) {
        return row.text("office").equals(Hours.HEADQUARTERS)
                && row.text("seat").equals(ADMINISTRATOR);
    }
}
