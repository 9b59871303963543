package chancery.missions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.missions.OfficeState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became of offices: opened, suspended, closed, merged.
@Repository
public class OfficeStateStore {

    private final ReaderSql sql;

    OfficeStateStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Notes how an office stands from a day on.
    public void add(UUID id, OfficeState state, Reader by, Instant at) {
        add(sql.as(by), id, state, by.id(), at);
    }

    static void add(JdbcClient client, UUID id, OfficeState state, UUID by, Instant at) {
        client.sql(
                        """
                        INSERT INTO missions.office_state (id, office, state, valid_from, successor, recorded_at, recorded_by)
                        VALUES (:id, :office, :state, :from, :successor::uuid, :at, :by)
                        """)
                .param("id", id)
                .param("office", state.office())
                .param("state", state.state().name())
                .param("from", Date.valueOf(state.from()))
                .param("successor", state.successor().orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// Every state of every office as known at an instant, oldest first.
    public List<OfficeState> statesKnownAt(Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT office_state.office, office_state.state, office_state.valid_from, office_state.successor
                          FROM missions.office_state
                         WHERE office_state.recorded_at <= :known
                           AND NOT EXISTS (SELECT FROM missions.office_state later
                                            WHERE later.replaces = office_state.id AND later.recorded_at <= :known)
                         ORDER BY office_state.valid_from, office_state.recorded_at
                        """)
                .param("known", Timestamp.from(known))
                .query(OfficeStateStore::state)
                .list();
    }

    /// What became of one office, as known now, oldest first.
    public List<OfficeState> statesOf(UUID office, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT state.office, state.state, state.valid_from, state.successor
                          FROM missions.office_state_now state
                         WHERE state.office = :office
                         ORDER BY state.valid_from, state.recorded_at, state.id
                        """)
                .param("office", office)
                .query(OfficeStateStore::state)
                .list();
    }

    private static OfficeState state(ResultSet row, int number) throws SQLException {
        return new OfficeState(
                row.getObject("office", UUID.class),
                OfficeState.State.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("successor", UUID.class)));
    }
}
