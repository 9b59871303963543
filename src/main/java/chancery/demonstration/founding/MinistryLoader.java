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
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.FirstAdministrator;
import chancery.missions.NewMinistry;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Founds the ministry as it stood when the year began: offices, accreditations, seats and who held
/// them.
public final class MinistryLoader {

    private static final String ADMINISTRATOR = "administrator";

    private final Doors doors;
    private final Cast cast;
    private final Ids ids;
    private final Instant beginning;
    private final Secrets secrets;

    public MinistryLoader(Doors doors, Cast cast, Ids ids, Instant beginning, Secrets secrets) {
        this.doors = doors;
        this.cast = cast;
        this.ids = ids;
        this.beginning = beginning;
        this.secrets = secrets;
    }

    /// Opens headquarters, with its administrator as the first to sign in.
    public void establish() {
        var person = cast.holderOf(Hours.HEADQUARTERS, ADMINISTRATOR, beginning);
        var headquarters = ScenarioTable.read("offices").rows().getFirst();
        var row =
                ScenarioTable.read("people").stream()
                        .filter(known -> known.text("person").equals(person))
                        .findFirst()
                        .orElseThrow();
        doors.settingUp()
                .establish(
                        new NewMinistry(
                                new OfficeCode(headquarters.text("code")),
                                headquarters.text("name"),
                                ZoneId.of(headquarters.text("time_zone"))),
                        new FirstAdministrator(
                                PeopleLoader.name(row), person, secrets.passwordOf(person)));
    }

    public int openOffices() {
        var rows = ScenarioTable.read("offices").stream().skip(1).toList();
        rows.forEach(this::open);
        return rows.size();
    }

    private void open(ScenarioRow row) {
        var parent =
                row.given("parent")
                        .map(code -> doors.missions().office(new OfficeCode(code), by()).id())
                        .orElseGet(() -> doors.missions().headquarters(by()).id());
        doors.offices()
                .open(
                        new Office(
                                ids.next(),
                                new OfficeCode(row.text("code")),
                                OfficeKind.valueOf(row.text("kind")),
                                row.text("name"),
                                row.text("name_fr"),
                                row.given("country").map(CountryCode::new),
                                row.text("city"),
                                ZoneId.of(row.text("time_zone")),
                                row.text("working_week"),
                                Optional.of(parent)),
                        cast.calendar().date(row.text("opened")),
                        by());
    }

    public int accredit() {
        var rows = ScenarioTable.read("accreditations").rows();
        for (var row : rows) {
            doors.accreditations()
                    .accredit(
                            new OfficeCode(row.text("mission")),
                            new CountryCode(row.text("host")),
                            row.text("resident").equals("yes"),
                            Period.since(cast.calendar().date(row.text("from"))),
                            by());
        }
        return rows.size();
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
                            by());
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
        new Seating(doors, by()).appoint(row, officer(row.text("person")), Period.since(from));
    }

    private UUID officer(String person) {
        return doors.accounts().officerNamed(person).id();
    }

    /// The seat that setting up makes by itself.
    private static boolean isFirstSeat(ScenarioRow row) {
        return row.text("office").equals(Hours.HEADQUARTERS)
                && row.text("seat").equals(ADMINISTRATOR);
    }

    private Officer by() {
        return cast.administrator(beginning);
    }
}
