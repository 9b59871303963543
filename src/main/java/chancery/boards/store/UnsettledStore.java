package chancery.boards.store;

import chancery.boards.Replies.Unsettled;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The answers of hosts that leave a matter open.
@Repository
public class UnsettledStore {

    private static final int MOST = 1_000;

    private final ReaderSql sql;

    UnsettledStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The latest answer of each host to each point as it stands now, where it leaves the matter
    /// open, told by the few deliveries that count; oldest first.
    public List<Unsettled> unsettledNow(Instant now, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT answer.directive, directive.reference, answer.number, office.code, answer.host,
                               answer.response, answer.engagement, answer.held_at
                          FROM engagements.telling answer
                          JOIN directives.directive ON directive.id = answer.directive
                          JOIN missions.office ON office.id = answer.mission
                         WHERE answer.response IN ('WILL_CONSIDER', 'ASKED_FOR_MORE', 'NO_RESPONSE')
                           AND (directive.ended_at IS NULL OR directive.ended_at > :now)
                           AND NOT EXISTS (SELECT FROM engagements.telling later
                                            WHERE later.directive = answer.directive
                                              AND later.number = answer.number
                                              AND later.host = answer.host
                                              AND later.response IS NOT NULL
                                              AND (later.held_at, later.recorded_at) > (answer.held_at, answer.recorded_at))
                         ORDER BY answer.held_at, directive.reference, answer.number, answer.host
                         LIMIT :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", MOST)
                .query(UnsettledStore::unsettled)
                .list();
    }

    /// The same as it was known at an instant.
    public List<Unsettled> unsettledAt(Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT latest.directive, directive.reference, latest.number, office.code, latest.host,
                               latest.response, latest.engagement, latest.held_at
                          FROM (SELECT DISTINCT ON (delivery.directive, delivery.host, delivery.number)
                                       delivery.directive, delivery.host, delivery.number, delivery.mission,
                                       delivery.response, delivery.engagement, record.held_at
                                  FROM engagements.delivery
                                  JOIN engagements.record
                                    ON record.engagement = delivery.engagement AND record.version = delivery.version
                                  LEFT JOIN engagements.record later
                                    ON later.engagement = delivery.engagement AND later.version = delivery.version + 1
                                 WHERE delivery.response IS NOT NULL
                                   AND record.recorded_at <= :at
                                   AND (later.recorded_at IS NULL OR later.recorded_at > :at)
                                 ORDER BY delivery.directive, delivery.host, delivery.number, record.held_at DESC,
                                          record.recorded_at DESC) latest
                          JOIN directives.directive ON directive.id = latest.directive
                          JOIN missions.office ON office.id = latest.mission
                         WHERE latest.response IN ('WILL_CONSIDER', 'ASKED_FOR_MORE', 'NO_RESPONSE')
                           AND (directive.ended_at IS NULL OR directive.ended_at > :at)
                         ORDER BY latest.held_at, directive.reference, latest.number, latest.host
                         LIMIT :most
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query(UnsettledStore::unsettled)
                .list();
    }

    private static Unsettled unsettled(ResultSet row, int number) throws SQLException {
        return new Unsettled(
                row.getObject("directive", UUID.class),
                row.getString("reference"),
                row.getInt("number"),
                new OfficeCode(row.getString("code")),
                new CountryCode(row.getString("host")),
                HostResponse.valueOf(row.getString("response")),
                row.getObject("engagement", UUID.class),
                row.getTimestamp("held_at").toInstant());
    }
}
