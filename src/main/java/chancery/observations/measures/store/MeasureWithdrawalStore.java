package chancery.observations.measures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.Written;
import chancery.observations.measures.MeasureWithdrawal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Measures that were recorded by mistake.
@Repository
public class MeasureWithdrawalStore {

    private final ReaderSql sql;

    MeasureWithdrawalStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Optional<MeasureWithdrawal> of(UUID measure, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT measure, reason, recorded_by, recorded_at
                          FROM observations.measure_withdrawal
                         WHERE measure = :measure AND recorded_at <= :known
                        """)
                .param("measure", measure)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new MeasureWithdrawal(
                                row.getObject("measure", UUID.class),
                                row.getString("reason"),
                                row.getObject("recorded_by", UUID.class),
                                row.getTimestamp("recorded_at").toInstant()))
                .optional();
    }

    public void add(UUID measure, String reason, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.measure_withdrawal (id, measure, reason, label, recorded_at, recorded_by)
                        VALUES (:id, :measure, :reason, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("measure", measure)
                .param("reason", reason)
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }
}
