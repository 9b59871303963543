package chancery.missions.store;

import chancery.database.KeeperSql;
import chancery.missions.Holding;
import chancery.missions.Office;
import chancery.missions.OfficeState;
import chancery.missions.Seat;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The first office and its first seat, written by the keeper while there is no reader.
@Repository
public class SettingUpStore {

    private final KeeperSql keeper;

    SettingUpStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// Lets two who set up at once wait for each other until the transaction ends.
    public void takeTurn() {
        keeper.keep(sql ->
                sql.sql("SELECT pg_advisory_xact_lock(hashtext('chancery setting up'))")
                        .query()
                        .singleRow());
    }

    /// Whether there is no office at all.
    public boolean isEmpty() {
        return keeper.keep(sql ->
                sql.sql("SELECT NOT EXISTS (SELECT FROM missions.office)")
                        .query(Boolean.class)
                        .single());
    }

    public void add(Office office, UUID by, Instant at) {
        keeper.keep(sql -> {
            OfficeStore.add(sql, office, by, at);
            return true;
        });
    }

    public void addState(UUID id, OfficeState state, UUID by, Instant at) {
        keeper.keep(sql -> {
            OfficeStateStore.add(sql, id, state, by, at);
            return true;
        });
    }

    public void add(Seat seat, UUID by, Instant at) {
        keeper.keep(sql -> {
            SeatStore.add(sql, seat, by, at);
            return true;
        });
    }

    /// The holder records it too: the first administrator appoints themselves.
    public void hold(Holding holding, Instant at) {
        keeper.keep(sql -> {
            HoldingStore.add(sql, holding, Optional.empty(), holding.officer(), at);
            return true;
        });
    }
}
