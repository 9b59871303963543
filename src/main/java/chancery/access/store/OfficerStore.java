package chancery.access.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The names of officers in PostgreSQL.
@Repository
public class OfficerStore {

    private final ReaderSql sql;

    OfficerStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The names of those officers that exist among the ids.
    public Map<UUID, String> names(Set<UUID> ids, Reader reader) {
        var names = new HashMap<UUID, String>();
        sql.as(reader)
                .sql(
                        """
                        SELECT officer.id, officer.name
                          FROM access.officer
                         WHERE officer.id = ANY (:ids::uuid[])
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) ->
                        names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return Map.copyOf(names);
    }
}
