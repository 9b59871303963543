package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.exchange.WithheldReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What passed on points, read back by meeting and by tasking.
@Repository
public class SaidStore {

    private final ReaderSql sql;

    SaidStore(ReaderSql sql) {
        this.sql = sql;
    }

    List<PointDelivery> ofMeeting(UUID engagement, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT delivery.tasking, delivery.number, delivery.round, delivery.wording, delivery.delivery,
                               delivery.response, delivery.reason, delivery.words
                          FROM engagements.delivery
                         WHERE delivery.engagement = :engagement
                           AND delivery.version = :version
                         ORDER BY delivery.tasking, delivery.number
                        """)
                .param("engagement", engagement)
                .param("version", version)
                .query(SaidStore::delivery)
                .list();
    }

    /// The last word of one host on each point of a tasking, oldest first, by every engagement that
    /// counts now.
    public List<PointDelivery> ofTasking(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT delivery.tasking, delivery.number, delivery.round, delivery.wording, delivery.delivery,
                               delivery.response, delivery.reason, delivery.words
                          FROM engagements.delivery_now delivery
                         WHERE delivery.tasking = :tasking
                         ORDER BY delivery.held_at, delivery.number
                        """)
                .param("tasking", tasking)
                .query(SaidStore::delivery)
                .list();
    }

    private static PointDelivery delivery(ResultSet row, int number) throws SQLException {
        return new PointDelivery(
                row.getObject("tasking", UUID.class),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                row.getInt("wording"),
                new Exchange(
                        Delivery.valueOf(row.getString("delivery")),
                        Optional.ofNullable(row.getString("response")).map(HostResponse::valueOf),
                        Optional.ofNullable(row.getString("reason")).map(WithheldReason::valueOf),
                        Optional.ofNullable(row.getString("words"))));
    }
}
