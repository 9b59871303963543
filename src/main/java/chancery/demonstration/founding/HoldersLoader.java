package chancery.demonstration.founding;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.kernel.Period;
import chancery.stakeholders.Holder;
import chancery.stakeholders.Holder.Channels;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HolderState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who held the offices of the host side when the year began, and who came in it.
public final class HoldersLoader {

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final HostsLoader hosts;
    private final Map<String, Holder> holders = new HashMap<>();

    public HoldersLoader(Doors doors, ScenarioCalendar calendar, HostsLoader hosts) {
        this.doors = doors;
        this.calendar = calendar;
        this.hosts = hosts;
    }

    /// Those who held office when the year began; the others come in it.
    public int addHolders(Officer by) {
        var today = calendar.date(ScenarioCalendar.FIRST_DAY);
        var rows =
                ScenarioTable.read("holders").stream()
                        .filter(row -> calendar.period(row).includes(today))
                        .toList();
        for (var row : rows) {
            var draft =
                    new HolderDraft(
                            row.text("name"),
                            Period.since(calendar.date(row.text("from"))),
                            HolderState.CONFIRMED,
                            Optional.of(calendar.date(row.text("verified_on"))),
                            Optional.of(calendar.date(row.text("verify_by"))),
                            Channels.NONE);
            add(row, draft, by);
        }
        return rows.size();
    }

    private void add(ScenarioRow row, HolderDraft draft, Officer by) {
        var office = hosts.office(row.text("host"), row.text("authority"), row.text("office"));
        holders.put(
                HostsLoader.key(row),
                HostsLoader.added(doors.stakeholders().succeed(office.id(), draft, true, by)));
    }

    /// Somebody new holds an office; nobody has made sure yet.
    public void change(ScenarioRow row, Officer by) {
        var from = calendar.date(row.text("from"));
        add(row, HolderDraft.toBeConfirmed(row.text("name"), from), by);
    }

    /// Somebody made sure of the new one.
    public void verify(ScenarioRow row, Officer by) {
        var holder = HostsLoader.known(holders, HostsLoader.key(row));
        doors.stakeholders()
                .verify(holder.id(), Optional.of(calendar.date(row.text("verify_by"))), by);
    }
}
