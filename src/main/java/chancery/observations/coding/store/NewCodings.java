package chancery.observations.coding.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Code;
import chancery.observations.coding.Coding;
import java.sql.Timestamp;
import org.springframework.stereotype.Repository;

/// Keeps what coders file.
@Repository
public class NewCodings {

    private final ReaderSql sql;

    NewCodings(ReaderSql sql) {
        this.sql = sql;
    }

    /// Files what a coder found, as the first or the second.
    public void file(Assessment about, Coding coding, int place, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.coding (id, assessment, place, coder, label, coded_at)
                        VALUES (:id, :assessment, :place, :coder, :label, :at)
                        """)
                .param("id", coding.id())
                .param("assessment", about.id())
                .param("place", place)
                .param("coder", coding.coder())
                .param("label", about.label())
                .param("at", Timestamp.from(coding.at()))
                .update();
        coding.codes().forEach(code -> file(about, coding, code, by));
    }

    private void file(Assessment about, Coding coding, Code code, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.code (coding, assessment, coder, question, value, note, label)
                        VALUES (:coding, :assessment, :coder, :question, :value::int, :note, :label)
                        """)
                .param("coding", coding.id())
                .param("assessment", about.id())
                .param("coder", coding.coder())
                .param("question", code.question())
                .param("value", code.value().orElse(null))
                .param("note", code.note())
                .param("label", about.label())
                .update();
    }
}
