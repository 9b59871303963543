package chancery.missions;

import chancery.access.Accounts;
import chancery.access.Labels;
import chancery.access.Role;
import chancery.database.KeeperSql;
import chancery.journal.Journal;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.Period;
import chancery.missions.OfficeState.State;
import chancery.missions.store.SettingUpStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The door that makes the first office and its administrator, and shuts for good behind them.
///
/// Nobody has signed in yet, so the keeper does it, all in one transaction.
@Service
public class SettingUp {

    private final KeeperSql keeper;
    private final SettingUpStore store;
    private final Accounts accounts;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    SettingUp(
            KeeperSql keeper,
            SettingUpStore store,
            Accounts accounts,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.keeper = keeper;
        this.store = store;
        this.accounts = accounts;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whether there is no office yet, so that setting up comes first.
    public boolean isNeeded() {
        return store.isEmpty();
    }

    /// Opens headquarters and gives its first seat to an administrator; answers the office.
    ///
    /// @throws NotAllowed once there is an office
    public Office establish(NewMinistry ministry, FirstAdministrator administrator) {
        return keeper.keep(sql -> {
            store.takeTurn();
            if (!store.isEmpty()) {
                throw new NotAllowed("missions.refusal.set-up-already");
            }
            var officer =
                    accounts.openFirst(
                            administrator.name(), administrator.signIn(), administrator.password());
            var headquarters = ministry.headquarters(ids.next());
            open(headquarters, officer);
            appoint(headquarters, officer);
            return headquarters;
        });
    }

    private void open(Office office, UUID by) {
        var now = clock.instant();
        store.add(office, by, now);
        store.addState(
                ids.next(),
                new OfficeState(office.id(), State.OPEN, today(office), Optional.empty()),
                by,
                now);
        record(new MissionsEntry.OfficeOpened(office.id(), office.code(), today(office), by, now));
    }

    private void appoint(Office office, UUID officer) {
        var now = clock.instant();
        var seat =
                new Seat(
                        ids.next(),
                        office.id(),
                        "administration",
                        "Administrator",
                        "Administrateur",
                        Set.of(Role.ADMINISTRATOR));
        store.add(seat, officer, now);
        record(new MissionsEntry.SeatCreated(office.id(), seat.id(), seat.title(), officer, now));
        store.hold(
                new Holding(ids.next(), seat.id(), officer, "", false, Period.since(today(office))),
                now);
        record(
                new MissionsEntry.SeatTaken(
                        office.id(), seat.id(), officer, false, today(office), officer, now));
    }

    /// The day it is at headquarters, or in UTC while it is still the day before there: rights are
    /// counted by UTC days, and the first ones must hold at once.
    private LocalDate today(Office office) {
        var here = LocalDate.ofInstant(clock.instant(), office.zone());
        var universal = Days.of(clock.instant());
        return here.isBefore(universal) ? here : universal;
    }

    private void record(MissionsEntry entry) {
        journal.recordAsKeeper(entry, labels.openTo(entry.office(), Labels.ADMINISTRATION));
    }
}
