package chancery.alerts.store;

import chancery.alerts.AlertStep;
import chancery.alerts.Step;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.Entry;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What offices said about alerts.
@Repository
public class StepStore {

    private final ReaderSql sql;
    private final Ids ids;

    StepStore(ReaderSql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public void add(Said said, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO alerts.step (id, alert, label, shared, kind, office, until, words, said_by, said_at)
                        VALUES (:id, :alert, :label, :shared, :kind, :office::uuid, :until::timestamptz, :words, :by::uuid, :at)
                        """)
                .param("id", ids.next())
                .param("alert", said.alert())
                .param("label", said.label())
                .param("shared", said.shared())
                .param("kind", said.kind().name())
                .param("office", said.office().orElse(null))
                .param("until", said.until().map(Timestamp::from).orElse(null))
                .param("words", said.words())
                .param("by", by.id().equals(Entry.NOBODY) ? null : by.id())
                .param("at", Timestamp.from(said.at()))
                .update();
    }

    /// The words on these alerts, oldest first, by alert.
    public List<Map.Entry<UUID, Step>> on(List<UUID> alerts, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT step.alert, step.kind, office.code, step.until, step.words, officer.name, step.said_at
                          FROM alerts.step
                          LEFT JOIN missions.office ON office.id = step.office
                          LEFT JOIN access.officer ON officer.id = step.said_by
                         WHERE step.alert = ANY (:alerts)
                         ORDER BY step.said_at, step.id
                        """)
                .param("alerts", alerts.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("alert", UUID.class), step(row)))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                AlertStep.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("code")).map(OfficeCode::new),
                Optional.ofNullable(row.getTimestamp("until")).map(Timestamp::toInstant),
                row.getString("words"),
                Optional.ofNullable(row.getString("name")),
                row.getTimestamp("said_at").toInstant());
    }
}
