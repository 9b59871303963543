package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.OfficeState.State;
import java.time.LocalDate;

/// Plays what becomes of the ministry itself: missions suspended, resumed and merged.
public final class MinistryPlayer {

    private final Doors doors;
    private final Hours hours;

    public MinistryPlayer(Doors doors, Hours hours) {
        this.doors = doors;
        this.hours = hours;
    }

    private LocalDate date(ScenarioRow row) {
        return hours.calendar().date(row.number("day"));
    }

    public void suspend(ScenarioRow row, Officer by) {
        change(row, State.SUSPENDED, by);
    }

    public void resume(ScenarioRow row, Officer by) {
        change(row, State.OPEN, by);
    }

    private void change(ScenarioRow row, State state, Officer by) {
        doors.offices().change(new OfficeCode(row.text("subject")), state, date(row), by);
    }

    public void merge(ScenarioRow row, Officer by) {
        var codes = row.words("subject").stream().map(OfficeCode::new).toList();
        doors.offices().merge(codes.getFirst(), codes.getLast(), date(row), by);
        ScenarioTable.read("accreditations").stream()
                .filter(known -> known.text("mission").equals(codes.getFirst().text()))
                .forEach(known ->
                        doors.accreditations()
                                .endAccreditation(
                                        codes.getFirst(),
                                        new CountryCode(known.text("host")),
                                        date(row),
                                        by));
    }
}
