package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Optional;
import java.util.UUID;

/// Finds the tasking, and its round, that a row of the files speaks of.
record SentTaskings(Doors doors, DirectivePlayer directives) {

    /// The tasking of the row's own office towards its host.
    Tasking of(ScenarioRow row, Officer by) {
        return of(row, row.text("host"), by);
    }

    Tasking of(ScenarioRow row, String host, Officer by) {
        return find(row, row.text("office"), host, by)
                .orElseThrow(() ->
                        new IllegalArgumentException(row.place() + ": no tasking towards " + host));
    }

    Optional<Tasking> find(ScenarioRow row, String office, String host, Officer by) {
        return doors.taskings()
                .find(directive(row), new OfficeCode(office), new CountryCode(host), by);
    }

    UUID directive(ScenarioRow row) {
        return directives.id(row.text("directive"));
    }

    /// The round named, else the first that is planned.
    Optional<Integer> round(ScenarioRow row, Tasking tasking, Officer by) {
        return row.given("round")
                .map(Integer::valueOf)
                .or(() ->
                        doors.taskings().roundsOf(tasking.id(), by).stream()
                                .findFirst()
                                .map(TaskedRound::number));
    }
}
