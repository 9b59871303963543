package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Taskings as they stand.
@Repository
public class TaskingStore {

    private static final String TASKINGS =
            """
            SELECT tasking.id, tasking.directive, tasking.mission, tasking.host, tasking.label, tasking.state,
                   tasking.revision, tasking.officer, tasking.created_at
              FROM directives.tasking
            """;

    private final ReaderSql sql;

    TaskingStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Tasking get(UUID id, Reader reader) {
        return findById(id, reader).orElseThrow(() -> new NotFound("tasking", id));
    }

    public Optional<Tasking> findById(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(TASKINGS + "WHERE tasking.id = :id")
                .param("id", id)
                .query(TaskingStore::tasking)
                .optional();
    }

    /// The same, locked until the transaction ends, and only if it is still as the officer read it.
    public Tasking lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked =
                sql.as(reader)
                        .sql(TASKINGS + "WHERE tasking.id = :id FOR NO KEY UPDATE")
                        .param("id", id)
                        .query(TaskingStore::tasking)
                        .optional()
                        .orElseThrow(() -> new NotFound("tasking", id));
        expected.filter(revision -> revision != locked.revision())
                .ifPresent(revision -> {
                    throw new Outdated(locked.revision());
                });
        return locked;
    }

    public List<Tasking> ofDirective(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        TASKINGS
                                + "WHERE tasking.directive = :directive ORDER BY tasking.host, tasking.id")
                .param("directive", directive)
                .query(TaskingStore::tasking)
                .list();
    }

    public Optional<Tasking> find(UUID directive, UUID mission, CountryCode host, Reader reader) {
        return sql.as(reader)
                .sql(
                        TASKINGS
                                + "WHERE tasking.directive = :directive AND tasking.mission = :mission AND tasking.host = :host")
                .param("directive", directive)
                .param("mission", mission)
                .param("host", host.text())
                .query(TaskingStore::tasking)
                .optional();
    }

    /// Keeps where a tasking stands.
    public void save(Tasking tasking, Reader by) {
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.tasking
                           SET state = :state, revision = :revision, officer = :officer::uuid
                         WHERE id = :id
                        """)
                .param("state", tasking.state().name())
                .param("revision", tasking.revision())
                .param("officer", tasking.officer().orElse(null))
                .param("id", tasking.id())
                .update();
    }

    private static Tasking tasking(ResultSet row, int number) throws SQLException {
        return new Tasking(
                row.getObject("id", UUID.class),
                row.getObject("directive", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                TaskingState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("officer", UUID.class)),
                row.getLong("revision"),
                row.getInt("label"),
                row.getTimestamp("created_at").toInstant());
    }
}
