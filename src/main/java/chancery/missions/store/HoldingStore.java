package chancery.missions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.missions.Holding;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who holds which seat, and when.
@Repository
public class HoldingStore {

    private final ReaderSql sql;

    HoldingStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Holding holding, Optional<UUID> replaces, Reader by, Instant at) {
        add(sql.as(by), holding, replaces, by.id(), at);
    }

    static void add(
            JdbcClient client, Holding holding, Optional<UUID> replaces, UUID by, Instant at) {
        client.sql(
                        """
                        INSERT INTO missions.holding
                               (id, seat, officer, cover, valid_from, valid_to, replaces, recorded_at, recorded_by)
                        VALUES (:id, :seat, :officer, :cover, :from, :to::date, :replaces::uuid, :at, :by)
                        """)
                .param("id", holding.id())
                .param("seat", holding.seat())
                .param("officer", holding.officer())
                .param("cover", holding.cover())
                .param("from", Date.valueOf(holding.period().from()))
                .param("to", holding.period().to().map(Date::valueOf).orElse(null))
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// Who held, holds and will hold the seats of an office, as known now.
    public List<Holding> holdings(UUID office, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT holding.id, holding.seat, holding.officer, officer.name, holding.cover,
                               holding.valid_from, holding.valid_to
                          FROM missions.holding_now holding
                          JOIN missions.seat ON seat.id = holding.seat
                          JOIN access.officer ON officer.id = holding.officer
                         WHERE seat.office = :office
                         ORDER BY holding.valid_from DESC, officer.name
                        """)
                .param("office", office)
                .query((row, number) ->
                        new Holding(
                                row.getObject("id", UUID.class),
                                row.getObject("seat", UUID.class),
                                row.getObject("officer", UUID.class),
                                row.getString("name"),
                                row.getBoolean("cover"),
                                Periods.read(row)))
                .list();
    }
}
