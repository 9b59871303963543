package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.cautions.Caution;
import chancery.directives.cautions.WaitingCaution;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.WaitingStep;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What waits for an answer of headquarters, oldest first.
@Repository
public class WaitingStore {

    private final ReaderSql sql;

    WaitingStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<WaitingStep> steps(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT tasking.id, directive.reference, version.subject, office.code, tasking.host,
                               said.kind, said.text, said.said_at
                          FROM directives.tasking
                          JOIN directives.directive ON directive.id = tasking.directive
                          JOIN directives.version
                            ON version.directive = directive.id AND version.number = directive.issued
                          JOIN missions.office ON office.id = tasking.mission
                          JOIN LATERAL (SELECT step.kind, step.text, step.said_at
                                          FROM directives.step
                                         WHERE step.tasking = tasking.id
                                           AND step.kind IN ('QUERY', 'REQUEST_EXTENSION', 'PROPOSE_CHANGE',
                                                             'REQUEST_EXCUSAL', 'DECLINE')
                                         ORDER BY step.said_at DESC, step.id DESC
                                         LIMIT 1) said ON true
                         WHERE tasking.state IN ('QUERIED', 'EXTENSION_REQUESTED', 'CHANGE_PROPOSED',
                                         'EXCUSAL_REQUESTED', 'DECLINED')
                         ORDER BY said.said_at
                        """)
                .query((row, number) ->
                        new WaitingStep(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                row.getString("subject"),
                                new OfficeCode(row.getString("code")),
                                new CountryCode(row.getString("host")),
                                StepKind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                row.getTimestamp("said_at").toInstant()))
                .list();
    }

    /// Cautions under directives in force to which headquarters owes its word, oldest first.
    public List<WaitingCaution> cautions(Reader reader) {
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
