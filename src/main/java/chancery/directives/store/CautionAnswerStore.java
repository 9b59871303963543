package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.cautions.CautionAnswer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What headquarters answers to what missions advise against.
@Repository
public class CautionAnswerStore {

    private final ReaderSql sql;

    CautionAnswerStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(CautionAnswer answer, int label, UUID answeredBy, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.caution_answer
                               (id, caution, label, decision, text, until, answered_by, answered_at)
                        VALUES (:id, :caution, :label, :decision, :text, :until::date, :by, :at)
                        """)
                .param("id", answer.id())
                .param("caution", answer.caution())
                .param("label", label)
                .param("decision", answer.decision().name())
                .param("text", answer.text())
                .param("until", answer.until().map(Date::valueOf).orElse(null))
                .param("by", answeredBy)
                .param("at", Timestamp.from(answer.saidAt()))
                .update();
    }

    /// By caution, oldest first.
    Map<UUID, List<CautionAnswer>> of(String which, UUID id, Reader reader) {
        var answers = new HashMap<UUID, List<CautionAnswer>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT answer.id, answer.caution, answer.decision, answer.text, answer.until, officer.name,
                               answer.answered_at
                          FROM directives.caution_answer answer
                          JOIN directives.caution ON caution.id = answer.caution
                          JOIN directives.tasking ON tasking.id = caution.tasking
                          JOIN access.officer ON officer.id = answer.answered_by
                         WHERE %s
                         ORDER BY answer.answered_at, answer.id
                        """
                                .formatted(which))
                .param("id", id)
                .query((row, number) -> answer(row))
                .list()
                .forEach(answer ->
                        answers.computeIfAbsent(answer.caution(), first -> new ArrayList<>())
                                .add(answer));
        return answers;
    }

    private static CautionAnswer answer(ResultSet row) throws SQLException {
        return new CautionAnswer(
                row.getObject("id", UUID.class),
                row.getObject("caution", UUID.class),
                CautionAnswer.Reply.valueOf(row.getString("decision")),
                row.getString("text"),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getString("name"),
                row.getTimestamp("answered_at").toInstant());
    }
}
