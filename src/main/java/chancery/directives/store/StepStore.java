package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What was said about taskings.
@Repository
public class StepStore {

    private final ReaderSql sql;

    StepStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Step step, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.step
                               (id, tasking, label, kind, text, until, round, version, answers, said_by, said_at)
                        VALUES (:id, :tasking, :label, :kind, :text, :until::date, :round::int, :version::int,
                                :answers::uuid, :by, :at)
                        """)
                .param("id", step.id())
                .param("tasking", step.tasking())
                .param("label", label)
                .param("kind", step.kind().name())
                .param("text", step.text())
                .param("until", step.until().map(Date::valueOf).orElse(null))
                .param("round", step.round().orElse(null))
                .param("version", step.version().orElse(null))
                .param("answers", step.answers().orElse(null))
                .param("by", step.saidBy())
                .param("at", Timestamp.from(step.saidAt()))
                .update();
    }

    public List<Step> of(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT step.id, step.tasking, step.kind, step.text, step.until, step.round, step.version,
                               step.answers, step.said_by, officer.name, step.said_at
                          FROM directives.step
                          JOIN access.officer ON officer.id = step.said_by
                         WHERE step.tasking = :tasking
                         ORDER BY step.said_at, step.id
                        """)
                .param("tasking", tasking)
                .query(StepStore::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("tasking", UUID.class),
                StepKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                Optional.ofNullable(row.getObject("version", Integer.class)),
                Optional.ofNullable(row.getObject("answers", UUID.class)),
                row.getObject("said_by", UUID.class),
                row.getString("name"),
                row.getTimestamp("said_at").toInstant());
    }
}
