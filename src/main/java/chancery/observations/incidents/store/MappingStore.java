package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.Ids;
import chancery.observations.incidents.intake.ColumnMapping;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Saved mappings of columns.
@Repository
public class MappingStore {

    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    private final ReaderSql sql;
    private final Ids ids;

    MappingStore(ReaderSql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public void add(
            String name, UUID office, ColumnMapping mapping, int label, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.import_mapping (id, office, name, columns, label, recorded_at, recorded_by)
                        VALUES (:id, :office, :name, :columns::jsonb, :label, :at, :by)
                        """)
                .param("id", ids.next())
                .param("office", office)
                .param("name", name)
                .param("columns", JsonMapper.shared().writeValueAsString(mapping.fields()))
                .param("label", label)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    /// The newest of each name that the reader may see.
    public Map<String, ColumnMapping> newest(Reader reader) {
        var newest = new TreeMap<String, ColumnMapping>();
        sql.as(reader)
                .sql(
                        """
                        SELECT mapping.name, mapping.columns
                          FROM observations.import_mapping mapping
                         ORDER BY mapping.recorded_at, mapping.id
                        """)
                .query(row -> {
                    newest.put(
                            row.getString("name"),
                            new ColumnMapping(
                                    JsonMapper.shared()
                                            .readValue(row.getString("columns"), COLUMNS)));
                });
        return newest;
    }
}
