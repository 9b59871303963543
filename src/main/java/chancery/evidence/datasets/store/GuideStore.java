package chancery.evidence.datasets.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.datasets.SavedGuide;
import chancery.evidence.tables.GuideFields;
import chancery.evidence.tables.GuideTexts;
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

/// What officers said of tables of their own.
@Repository
public class GuideStore {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ReaderSql sql;
    private final JsonMapper mapper;

    GuideStore(ReaderSql sql, JsonMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    /// The newest word on each table, by its name.
    public List<SavedGuide> list(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT table_guide.id, table_guide.record, table_guide.fields, table_guide.recorded_at
                          FROM evidence.table_guide
                         WHERE NOT EXISTS (SELECT FROM evidence.table_guide later WHERE later.replaces = table_guide.id)
                         ORDER BY table_guide.fields ->> 'table', table_guide.id
                        """)
                .query(this::guide)
                .list();
    }

    public void add(SavedGuide guide, Optional<UUID> replaces, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.table_guide (id, record, fields, replaces, recorded_at, recorded_by)
                        VALUES (:id, :record, :fields::jsonb, :replaces::uuid, :at, :by)
                        """)
                .param("id", guide.version())
                .param("record", guide.id())
                .param("fields", mapper.writeValueAsString(GuideTexts.of(guide.guide())))
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(guide.recordedAt()))
                .param("by", by.id())
                .update();
    }

    private SavedGuide guide(ResultSet row, int number) throws SQLException {
        return new SavedGuide(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                GuideFields.read(mapper.readValue(row.getString("fields"), TEXTS)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
