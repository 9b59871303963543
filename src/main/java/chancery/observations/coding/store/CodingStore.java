package chancery.observations.coding.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Code;
import chancery.observations.coding.Coding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What coders found. PostgreSQL itself keeps it from the other coder until both have coded.
@Repository
public class CodingStore {

    private final ReaderSql sql;
    private final DecisionStore decisions;

    CodingStore(ReaderSql sql, DecisionStore decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    private record Of<T>(UUID assessment, T part) {}

    /// The same assessments with their parts, as far as the reader may see them.
    List<Assessment> complete(List<Assessment> bare, Instant known, Reader reader) {
        var ids = bare.stream().map(Assessment::id).toArray(UUID[]::new);
        var codings = codings(ids, known, reader);
        var decided = decisions.adjudications(ids, known, reader);
        var replies = decisions.replies(ids, known, reader);
        return bare.stream()
                .map(one ->
                        new Assessment(
                                one.id(),
                                one.intervention(),
                                one.measure(),
                                one.codebook(),
                                one.version(),
                                one.label(),
                                one.openedBy(),
                                one.openedAt(),
                                codings.getOrDefault(one.id(), List.of()),
                                decided.getOrDefault(one.id(), List.of()),
                                replies.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Coding>> codings(UUID[] ids, Instant known, Reader reader) {
        var codes = codes(ids, reader);
        return asked(
                        """
                        SELECT id, assessment, coder, coded_at
                          FROM observations.coding
                         WHERE assessment = ANY (:ids) AND coded_at <= :known
                         ORDER BY place
                        """,
                        ids,
                        reader)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new Of<>(
                                row.getObject("assessment", UUID.class),
                                new Coding(
                                        row.getObject("id", UUID.class),
                                        row.getObject("coder", UUID.class),
                                        row.getTimestamp("coded_at").toInstant(),
                                        codes.getOrDefault(
                                                row.getObject("id", UUID.class), List.of()))))
                .list()
                .stream()
                .collect(groupingBy(Of::assessment, mapping(Of::part, toList())));
    }

    /// By coding.
    private Map<UUID, List<Code>> codes(UUID[] ids, Reader reader) {
        return asked(
                        """
                        SELECT coding, question, value, note
                          FROM observations.code
                         WHERE assessment = ANY (:ids)
                         ORDER BY question
                        """,
                        ids,
                        reader)
                .query((row, number) -> new Of<>(row.getObject("coding", UUID.class), code(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::assessment, mapping(Of::part, toList())));
    }

    private StatementSpec asked(String statement, UUID[] ids, Reader reader) {
        return sql.as(reader).sql(statement).param("ids", ids);
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getInt("question"),
                Optional.ofNullable(row.getObject("value", Integer.class)),
                row.getString("note"));
    }
}
