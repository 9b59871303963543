package chancery.missions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.missions.calendar.DayChange;
import chancery.missions.calendar.DayOverride;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The days about which missions have their own word.
@Repository
public class DayOverrideStore {

    private final ReaderSql sql;

    DayOverrideStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(UUID id, UUID mission, DayOverride override, Reader by, Instant at) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO missions.day_override (id, mission, day, change, reason, recorded_at, recorded_by)
                        VALUES (:id, :mission, :day, :change, :reason, :at, :by)
                        """)
                .param("id", id)
                .param("mission", mission)
                .param("day", Date.valueOf(override.day()))
                .param("change", override.change().name())
                .param("reason", override.reason())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    /// All words about a mission's days, by day, of one day the last one said last.
    public List<DayOverride> of(UUID mission, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT day_override.day, day_override.change, day_override.reason
                          FROM missions.day_override
                         WHERE day_override.mission = :mission
                         ORDER BY day_override.day, day_override.recorded_at, day_override.id
                        """)
                .param("mission", mission)
                .query((row, number) ->
                        new DayOverride(
                                row.getObject("day", LocalDate.class),
                                DayChange.valueOf(row.getString("change")),
                                row.getString("reason")))
                .list();
    }
}
