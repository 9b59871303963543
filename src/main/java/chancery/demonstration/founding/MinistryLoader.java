package chancery.demonstration.founding;

import chancery.access.Officer;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
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
import java.util.Optional;

/// Founds the ministry as it stood when the year began: offices and accreditations.
public final class MinistryLoader {

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
        var person = cast.holderOf(Hours.HEADQUARTERS, SeatLoader.ADMINISTRATOR, beginning);
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

    private Officer by() {
        return cast.administrator(beginning);
    }
}
