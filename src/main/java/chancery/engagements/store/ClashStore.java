package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.approaches.Clash;
import chancery.kernel.OfficeCode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What else is planned with the same offices of a host.
@Repository
public class ClashStore {

    private static final Duration WEEK = Duration.ofDays(7);

    private final ReaderSql sql;

    ClashStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Other approaches planned to one of these offices within a week of a time.
    public List<Clash> clashes(
            List<UUID> targets, Instant planned, Optional<UUID> except, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT engagement.id, office.code, engagement.subject, host_office.title, engagement.planned_at
                          FROM engagements.target
                          JOIN engagements.engagement ON engagement.id = target.engagement
                          JOIN missions.office ON office.id = engagement.mission
                          JOIN stakeholders.host_office_now host_office ON host_office.record = target.host_office
                         WHERE target.host_office = ANY (:targets::uuid[])
                           AND engagement.stage IN ('ASKED', 'GRANTED', 'POSTPONED')
                           AND engagement.planned_at BETWEEN :from AND :to
                           AND engagement.id IS DISTINCT FROM :except::uuid
                         ORDER BY engagement.planned_at
                        """)
                .param("targets", targets.toArray(UUID[]::new))
                .param("from", Timestamp.from(planned.minus(WEEK)))
                .param("to", Timestamp.from(planned.plus(WEEK)))
                .param("except", except.orElse(null))
                .query((row, number) ->
                        new Clash(
                                row.getObject("id", UUID.class),
                                new OfficeCode(row.getString("code")),
                                row.getString("subject"),
                                row.getString("title"),
                                row.getTimestamp("planned_at").toInstant()))
                .list();
    }
}
