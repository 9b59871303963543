package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.Caution;
import chancery.directives.taskings.CautionAnswer;
import chancery.directives.taskings.WaitingCaution;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
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

/// What missions advise against, and what headquarters answers.
@Repository
public class CautionStore {

    private final ReaderSql sql;

    CautionStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Caution caution, int label, UUID saidBy, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.caution (id, tasking, number, label, ground, text, legal, said_by, said_at)
                        VALUES (:id, :tasking, :number, :label, :ground, :text, :legal, :by, :at)
                        """)
                .param("id", caution.id())
                .param("tasking", caution.tasking())
                .param("number", caution.point())
                .param("label", label)
                .param("ground", caution.ground().name())
                .param("text", caution.text())
                .param("legal", caution.legal())
                .param("by", saidBy)
                .param("at", Timestamp.from(caution.saidAt()))
                .update();
    }

    public void answer(CautionAnswer answer, int label, UUID answeredBy, Reader by) {
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

    public Caution get(UUID id, Reader reader) {
        return read("caution.id = :id", id, reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("caution", id));
    }

    /// The cautions of one tasking, or of every tasking of a directive that the reader may see.
    public List<Caution> of(UUID taskingOrDirective, Reader reader) {
        return read(":id IN (tasking.id, tasking.directive)", taskingOrDirective, reader);
    }

    private List<Caution> read(String which, UUID id, Reader reader) {
        var answers = answers(which, id, reader);
        return sql.as(reader)
                .sql(
                        """
                        SELECT caution.id, caution.tasking, caution.number, caution.ground, caution.text, caution.legal,
                               officer.name, caution.said_at
                          FROM directives.caution
                          JOIN directives.tasking ON tasking.id = caution.tasking
                          JOIN access.officer ON officer.id = caution.said_by
                         WHERE %s
                         ORDER BY caution.said_at
                        """
                                .formatted(which))
                .param("id", id)
                .query((row, number) -> {
                    var caution = row.getObject("id", UUID.class);
                    return new Caution(
                            caution,
                            row.getObject("tasking", UUID.class),
                            row.getInt("number"),
                            Caution.Ground.valueOf(row.getString("ground")),
                            row.getString("text"),
                            row.getBoolean("legal"),
                            row.getString("name"),
                            row.getTimestamp("said_at").toInstant(),
                            answers.getOrDefault(caution, List.of()));
                })
                .list();
    }

    private Map<UUID, List<CautionAnswer>> answers(String which, UUID id, Reader reader) {
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

    /// Cautions under directives in force to which headquarters owes its word, oldest first.
    public List<WaitingCaution> waiting(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT caution.id, caution.tasking, directive.reference, version.subject, office.code,
                               tasking.host, caution.number, caution.ground, caution.text, caution.legal,
                               caution.said_at, last.decision IS NOT NULL AS taken
                          FROM directives.caution
                          JOIN directives.tasking ON tasking.id = caution.tasking
                          JOIN directives.directive ON directive.id = tasking.directive AND directive.stage = 'RELEASED'
                          JOIN directives.version
                            ON version.directive = directive.id AND version.number = directive.issued
                          JOIN missions.office ON office.id = tasking.mission
                          LEFT JOIN LATERAL (SELECT answer.decision
                                               FROM directives.caution_answer answer
                                              WHERE answer.caution = caution.id
                                              ORDER BY answer.answered_at DESC, answer.id DESC
                                              LIMIT 1) last ON true
                         WHERE last.decision IS NULL OR last.decision = 'TAKEN'
                         ORDER BY caution.said_at, caution.id
                        """)
                .query((row, number) ->
                        new WaitingCaution(
                                row.getObject("id", UUID.class),
                                row.getObject("tasking", UUID.class),
                                row.getString("reference"),
                                row.getString("subject"),
                                new OfficeCode(row.getString("code")),
                                new CountryCode(row.getString("host")),
                                row.getInt("number"),
                                Caution.Ground.valueOf(row.getString("ground")),
                                row.getString("text"),
                                row.getBoolean("legal"),
                                row.getBoolean("taken"),
                                row.getTimestamp("said_at").toInstant()))
                .list();
    }
}
