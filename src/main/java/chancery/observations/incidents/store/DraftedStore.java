package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import chancery.observations.incidents.IncidentDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Incidents that are being written.
@Repository
public class DraftedStore {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
    private static final String DRAFTS =
            """
            SELECT draft.id, draft.office, draft.corrects, draft.revision, draft.fields, draft.written_at,
                   draft.written_by, draft.label
              FROM observations.incident_draft draft
            """;

    private final ReaderSql sql;

    DraftedStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Keeps a new draft, or the next revision of one.
    public void keep(IncidentDraft draft, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident_draft
                               (id, office, corrects, revision, fields, label, written_at, written_by)
                        VALUES (:id, :office, :corrects::uuid, :revision, :fields::jsonb, :label, :at, :by)
                        ON CONFLICT (id) DO UPDATE
                           SET fields = excluded.fields, revision = excluded.revision,
                               written_at = excluded.written_at, written_by = excluded.written_by
                        """)
                .param("id", draft.id())
                .param("office", draft.office())
                .param("corrects", draft.corrects().orElse(null))
                .param("revision", draft.revision())
                .param("fields", JsonMapper.shared().writeValueAsString(draft.fields()))
                .param("label", draft.label())
                .param("at", Timestamp.from(draft.writtenAt()))
                .param("by", by.id())
                .update();
    }

    public IncidentDraft get(UUID id, Reader reader) {
        return found(id, DRAFTS + "WHERE draft.id = :id", reader);
    }

    /// The draft, which nobody else changes until the transaction ends.
    ///
    /// @param expected the revision the officer read
    public IncidentDraft lock(UUID id, Optional<Long> expected, Reader by) {
        var draft = found(id, DRAFTS + "WHERE draft.id = :id FOR NO KEY UPDATE", by);
        expected.filter(seen -> seen != draft.revision())
                .ifPresent(seen -> {
                    throw new Outdated(draft.revision());
                });
        return draft;
    }

    private IncidentDraft found(UUID id, String statement, Reader reader) {
        return sql.as(reader)
                .sql(statement)
                .param("id", id)
                .query(DraftedStore::draft)
                .optional()
                .orElseThrow(() -> new NotFound("incident draft", id));
    }

    /// What is being written and the reader may see, newest first.
    public List<IncidentDraft> all(Reader reader) {
        return sql.as(reader)
                .sql(DRAFTS + "ORDER BY draft.written_at DESC, draft.id LIMIT 500")
                .query(DraftedStore::draft)
                .list();
    }

    public void delete(UUID id, Reader by) {
        sql.as(by)
                .sql("DELETE FROM observations.incident_draft WHERE incident_draft.id = :id")
                .param("id", id)
                .update();
    }

    private static IncidentDraft draft(ResultSet row, int number) throws SQLException {
        return new IncidentDraft(
                row.getObject("id", UUID.class),
                row.getObject("office", UUID.class),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                row.getLong("revision"),
                JsonMapper.shared().readValue(row.getString("fields"), FIELDS),
                row.getTimestamp("written_at").toInstant(),
                row.getObject("written_by", UUID.class),
                row.getInt("label"));
    }
}
