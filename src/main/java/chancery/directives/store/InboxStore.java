package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.TaskingState;
import chancery.kernel.CountryCode;
import chancery.kernel.Precedence;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What waits at a mission.
@Repository
public class InboxStore {

    private final ReaderSql sql;

    InboxStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The open taskings of a mission with the earliest round not yet reported, most urgent first.
    ///
    /// @param today decides who covers whom: a cover ends by itself with its last day
    public List<InboxItem> of(UUID mission, LocalDate today, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT tasking.id, directive.reference, version.subject, tasking.host, tasking.state,
                               version.precedence, due.number AS round, due.deliver_by, due.report_by,
                               coalesce(officer.name, '') AS officer, coalesce(due.delivered, false) AS delivered,
                               unread.version AS unread, tasking.officer AS assigned,
                               coalesce(cover.officers, '{}') AS covering, coalesce(cover.names, '') AS covered_by
                          FROM directives.tasking
                          JOIN directives.directive ON directive.id = tasking.directive
                          JOIN directives.version
                            ON version.directive = directive.id AND version.number = directive.issued
                          LEFT JOIN access.officer ON officer.id = tasking.officer
                          LEFT JOIN LATERAL (
                               SELECT round.number, round.deliver_by, round.report_by,
                                      round.delivered_at IS NOT NULL AS delivered
                                 FROM directives.round_now round
                                WHERE round.tasking = tasking.id
                                  AND round.reported_at IS NULL
                                  AND NOT round.excused
                                ORDER BY round.number
                                LIMIT 1) due ON true
                          LEFT JOIN directives.unread ON unread.tasking = tasking.id AND tasking.state <> 'SENT'
                          LEFT JOIN LATERAL (
                               SELECT array_agg(DISTINCT covering.officer) AS officers,
                                      string_agg(DISTINCT person.name, ', ') AS names
                                 FROM missions.holding_now own
                                 JOIN missions.seat ON seat.id = own.seat AND seat.office = tasking.mission
                                 JOIN missions.holding_now covering
                                   ON covering.seat = own.seat AND covering.cover
                                  AND covering.valid_from <= :today
                                  AND (covering.valid_to IS NULL OR covering.valid_to > :today)
                                 JOIN access.officer person ON person.id = covering.officer
                                WHERE own.officer = tasking.officer
                                  AND NOT own.cover
                                  AND own.valid_from <= :today
                                  AND (own.valid_to IS NULL OR own.valid_to > :today)) cover ON true
                         WHERE tasking.mission = :mission
                           AND tasking.state NOT IN ('EXCUSED', 'DECLINED', 'CLOSED')
                           AND (due.number IS NOT NULL OR unread.version IS NOT NULL OR tasking.state <> 'REPORTED')
                         ORDER BY due.deliver_by NULLS LAST, version.precedence, directive.reference, tasking.host
                        """)
                .param("mission", mission)
                .param("today", Date.valueOf(today))
                .query(InboxStore::item)
                .list();
    }

    /// The version in force, where it changed points of the tasking and nobody at the mission has
    /// acknowledged it.
    public Optional<Integer> unacknowledged(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql("SELECT unread.version FROM directives.unread WHERE unread.tasking = :tasking")
                .param("tasking", tasking)
                .query(Integer.class)
                .optional();
    }

    private static InboxItem item(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                new CountryCode(row.getString("host")),
                TaskingState.valueOf(row.getString("state")),
                Precedence.valueOf(row.getString("precedence")),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                Optional.ofNullable(row.getObject("deliver_by", LocalDate.class)),
                Optional.ofNullable(row.getObject("report_by", LocalDate.class)),
                row.getString("officer"),
                row.getBoolean("delivered"),
                Optional.ofNullable(row.getObject("unread", Integer.class)),
                Optional.ofNullable(row.getObject("assigned", UUID.class)),
                List.of((UUID[]) row.getArray("covering").getArray()),
                row.getString("covered_by"));
    }
}
