package chancery.boards.store;

import chancery.boards.facts.Advised;
import chancery.boards.facts.Said;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What passed on points in engagements, and what missions and headquarters said about making them.
@Repository
class SaidFactStore {

    private final ReaderSql sql;

    SaidFactStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// All that was said, with what a later correction took the place of.
    Map<UUID, List<Said>> said(UUID[] directives, Reader reader) {
        return ByDirective.read(
                sql.as(reader)
                        .sql(
                                """
                                SELECT delivery.directive, delivery.engagement, delivery.tasking, delivery.number, delivery.round,
                                       delivery.wording, delivery.delivery, delivery.response, record.held_at,
                                       record.recorded_at, later.recorded_at AS replaced_at
                                  FROM engagements.delivery
                                  JOIN engagements.record
                                    ON record.engagement = delivery.engagement AND record.version = delivery.version
                                  LEFT JOIN engagements.record later
                                    ON later.engagement = delivery.engagement AND later.version = delivery.version + 1
                                 WHERE delivery.directive = ANY (:directives::uuid[])
                                """)
                        .param("directives", directives),
                SaidFactStore::words);
    }

    /// Of many deliveries of one point the few that count now.
    Map<UUID, List<Said>> telling(UUID[] directives, Reader reader) {
        return ByDirective.read(
                sql.as(reader)
                        .sql(
                                """
                                SELECT telling.directive, telling.engagement, telling.tasking, telling.number, telling.round,
                                       telling.wording, telling.delivery, telling.response, telling.held_at, telling.recorded_at,
                                       NULL::timestamptz AS replaced_at
                                  FROM engagements.telling
                                 WHERE telling.directive = ANY (:directives::uuid[])
                                """)
                        .param("directives", directives),
                SaidFactStore::words);
    }

    private static Said words(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("engagement", UUID.class),
                row.getObject("tasking", UUID.class),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                row.getInt("wording"),
                Delivery.valueOf(row.getString("delivery")),
                Optional.ofNullable(row.getString("response")).map(HostResponse::valueOf),
                row.getTimestamp("held_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("replaced_at")).map(Timestamp::toInstant));
    }

    /// Advice against points and the answers to it, in the order in which they were given.
    Map<UUID, List<Advised>> advised(UUID[] directives, Reader reader) {
        return ByDirective.read(
                sql.as(reader)
                        .sql(
                                """
                                SELECT tasking.directive, caution.tasking, caution.number, said.at, said.standing, said.until
                                  FROM directives.caution
                                  JOIN directives.tasking ON tasking.id = caution.tasking
                                 CROSS JOIN LATERAL (
                                       SELECT caution.said_at AS at, 'CAUTIONED' AS standing, NULL::date AS until
                                        UNION ALL
                                       SELECT answer.answered_at, CASE answer.decision WHEN 'EXEMPTED' THEN 'EXEMPT'
                                                                       WHEN 'MAINTAINED' THEN 'MAINTAINED'
                                                                       ELSE 'CAUTIONED' END, answer.until
                                         FROM directives.caution_answer answer
                                        WHERE answer.caution = caution.id) said
                                 WHERE tasking.directive = ANY (:directives::uuid[])
                                 ORDER BY said.at
                                """)
                        .param("directives", directives),
                row ->
                        new Advised(
                                row.getObject("tasking", UUID.class),
                                row.getInt("number"),
                                row.getTimestamp("at").toInstant(),
                                Advised.Advice.valueOf(row.getString("standing")),
                                Optional.ofNullable(row.getObject("until", LocalDate.class))));
    }
}
