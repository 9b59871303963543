package chancery.demonstration.founding;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Seat;
import java.time.LocalDate;
import java.util.UUID;

/// Gives seats to officers and takes them back, as an administrator.
public record Seating(Doors doors, Officer by) {

    /// The seat that a row names in its columns `office` and `seat`.
    public Seat seat(ScenarioRow row) {
        var office = doors.missions().office(code(row), by);
        return doors.missions().seatsOf(office.id(), by).stream()
                .filter(seat -> seat.slug().equals(row.text("seat")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.place() + ": no such seat"));
    }

    private static OfficeCode code(ScenarioRow row) {
        return new OfficeCode(row.text("office"));
    }

    public void appoint(ScenarioRow row, UUID officer, Period period) {
        doors.appointments().appoint(seat(row), officer, false, period, by);
    }

    public void cover(ScenarioRow row, UUID officer, Period period) {
        doors.appointments().appoint(seat(row), officer, true, period, by);
    }

    public void vacate(ScenarioRow row, LocalDate to) {
        var seat = seat(row);
        doors.missions().holdingsOf(seat.office(), by).stream()
                .filter(held -> held.seat().equals(seat.id()) && !held.cover())
                .filter(held -> held.period().to().isEmpty())
                .forEach(held -> doors.appointments().vacate(held.id(), to, code(row), by));
    }
}
