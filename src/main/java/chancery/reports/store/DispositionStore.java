package chancery.reports.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.reports.Report;
import chancery.reports.dispositions.Disposition;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What headquarters did with reports, and what missions answered.
@Repository
public class DispositionStore {

    private final ReaderSql sql;

    DispositionStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Report report, Disposition word, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO reports.disposition (id, report, label, kind, text, said_by, said_at)
                        VALUES (:id, :report, :label, :kind, :text, :by, :at)
                        """)
                .param("id", word.id())
                .param("report", report.id())
                .param("label", report.core().label())
                .param("kind", word.kind().name())
                .param("text", word.text())
                .param("by", by.id())
                .param("at", Timestamp.from(word.at()))
                .update();
    }

    /// Everything said about a report, oldest first.
    public List<Disposition> of(UUID report, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT disposition.id, disposition.kind, disposition.text, officer.name, disposition.said_at
                          FROM reports.disposition
                          JOIN access.officer ON officer.id = disposition.said_by
                         WHERE disposition.report = :report
                         ORDER BY disposition.said_at, disposition.id
                        """)
                .param("report", report)
                .query((row, number) ->
                        new Disposition(
                                row.getObject("id", UUID.class),
                                Disposition.Kind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                row.getString("name"),
                                row.getTimestamp("said_at").toInstant()))
                .list();
    }
}
