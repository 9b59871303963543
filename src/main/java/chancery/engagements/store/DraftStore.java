package chancery.engagements.store;

import static java.util.stream.Collectors.toMap;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Draft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps forms half typed, each for its officer alone.
@Repository
public class DraftStore {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final ReaderSql sql;

    DraftStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Optional<Draft> find(String key, Reader officer) {
        return sql.as(officer)
                .sql(
                        """
                        SELECT draft.key, draft.fields, draft.revision, draft.saved_at
                          FROM engagements.draft
                         WHERE draft.officer = :officer
                           AND draft.key = :key
                        """)
                .param("officer", officer.id())
                .param("key", key)
                .query(DraftStore::draft)
                .optional();
    }

    /// Keeps the form unless it was kept since by another window, or filed and forgotten.
    public Optional<Draft> keep(
            String key, Map<String, List<String>> fields, long seen, Instant at, Reader officer) {
        return sql.as(officer)
                .sql(
                        """
                        INSERT INTO engagements.draft (officer, key, fields, revision, saved_at)
                        SELECT :officer, :key, :fields::jsonb, 1, :at
                         WHERE :seen = 0
                            OR EXISTS (SELECT FROM engagements.draft WHERE draft.officer = :officer AND draft.key = :key)
                            ON CONFLICT (officer, key)
                            DO UPDATE SET fields = excluded.fields, revision = draft.revision + 1, saved_at = excluded.saved_at
                         WHERE draft.revision = :seen
                        RETURNING key, fields, revision, saved_at
                        """)
                .param("officer", officer.id())
                .param("key", key)
                .param("fields", JsonMapper.shared().writeValueAsString(withoutNul(fields)))
                .param("at", Timestamp.from(at))
                .param("seen", seen)
                .query(DraftStore::draft)
                .optional();
    }

    /// PostgreSQL takes every character but this one.
    private static Map<String, List<String>> withoutNul(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .collect(
                        toMap(
                                field -> field.getKey().replace("\0", ""),
                                field ->
                                        field.getValue().stream()
                                                .map(text -> text.replace("\0", ""))
                                                .toList(),
                                (one, other) -> one));
    }

    public void discard(String key, Reader officer) {
        sql.as(officer)
                .sql(
                        "DELETE FROM engagements.draft WHERE draft.officer = :officer AND draft.key = :key")
                .param("officer", officer.id())
                .param("key", key)
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("key"),
                JsonMapper.shared().readValue(row.getString("fields"), FIELDS),
                row.getLong("revision"),
                row.getTimestamp("saved_at").toInstant());
    }
}
