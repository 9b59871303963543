package chancery.observations.coding.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.coding.Adjudication;
import chancery.observations.coding.HostReply;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What was decided between two coders, and what the host says to it.
@Repository
public class DecisionStore {

    private final ReaderSql sql;

    DecisionStore(ReaderSql sql) {
        this.sql = sql;
    }

    private record Of<T>(UUID assessment, T part) {}

    /// The decisions that stood at a time, by assessment.
    Map<UUID, List<Adjudication>> adjudications(UUID[] ids, Instant known, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT decision.id, decision.assessment, decision.question, decision.value, decision.reason,
                               decision.recorded_by, decision.recorded_at
                          FROM observations.adjudication decision
                         WHERE decision.assessment = ANY (:ids) AND decision.recorded_at <= :known
                           AND NOT EXISTS (SELECT FROM observations.adjudication later
                                            WHERE later.replaces = decision.id AND later.recorded_at <= :known)
                         ORDER BY decision.question
                        """)
                .param("ids", ids)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new Of<>(
                                row.getObject("assessment", UUID.class),
                                new Adjudication(
                                        row.getObject("id", UUID.class),
                                        row.getInt("question"),
                                        Optional.ofNullable(row.getObject("value", Integer.class)),
                                        row.getString("reason"),
                                        row.getObject("recorded_by", UUID.class),
                                        row.getTimestamp("recorded_at").toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Of::assessment, mapping(Of::part, toList())));
    }

    Map<UUID, List<HostReply>> replies(UUID[] ids, Instant known, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT id, assessment, authority, said_on, text, recorded_by, recorded_at
                          FROM observations.host_reply
                         WHERE assessment = ANY (:ids) AND recorded_at <= :known
                         ORDER BY said_on, id
                        """)
                .param("ids", ids)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new Of<>(
                                row.getObject("assessment", UUID.class),
                                new HostReply(
                                        row.getObject("id", UUID.class),
                                        row.getObject("authority", UUID.class),
                                        row.getObject("said_on", LocalDate.class),
                                        row.getString("text"),
                                        row.getObject("recorded_by", UUID.class),
                                        row.getTimestamp("recorded_at").toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Of::assessment, mapping(Of::part, toList())));
    }
}
