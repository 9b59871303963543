package chancery.observations.positions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// When the rounds of a directive ended, so that who moved can be asked from one to the next.
@Repository
public class RoundEnds {

    private final ReaderSql sql;

    RoundEnds(ReaderSql sql) {
        this.sql = sql;
    }

    /// The last day of delivery of each round that is over, by its number.
    public Map<Integer, LocalDate> of(UUID directive, LocalDate today, Reader reader) {
        var ends = new TreeMap<Integer, LocalDate>();
        sql.as(reader)
                .sql(
                        """
                        SELECT round.number, max(round.deliver_by) AS ended
                          FROM directives.round_now round
                          JOIN directives.tasking ON tasking.id = round.tasking
                         WHERE tasking.directive = :directive
                         GROUP BY round.number
                        HAVING max(round.deliver_by) < :today
                         ORDER BY round.number
                        """)
                .param("directive", directive)
                .param("today", Date.valueOf(today))
                .query(row -> {
                    ends.put(row.getInt("number"), row.getObject("ended", LocalDate.class));
                });
        return Collections.unmodifiableMap(ends);
    }
}
