package chancery.observations.coding.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.Written;
import chancery.observations.coding.NamedCoders;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Who is to code what.
@Repository
public class NamedCoderStore {

    private final ReaderSql sql;

    NamedCoderStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// By assessment, where somebody is named.
    public Map<UUID, NamedCoders> of(Collection<UUID> assessments, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT DISTINCT ON (assessment) assessment, first, second
                          FROM observations.coders_named
                         WHERE assessment = ANY (:assessments)
                         ORDER BY assessment, recorded_at DESC, id DESC
                        """)
                .param("assessments", assessments.toArray(UUID[]::new))
                .query((row, number) ->
                        new NamedCoders(
                                row.getObject("assessment", UUID.class),
                                row.getObject("first", UUID.class),
                                row.getObject("second", UUID.class)))
                .list()
                .stream()
                .collect(toMap(NamedCoders::assessment, identity()));
    }

    public void add(NamedCoders named, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.coders_named (id, assessment, first, second, label, recorded_at, recorded_by)
                        VALUES (:id, :assessment, :first, :second, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("assessment", named.assessment())
                .param("first", named.first())
                .param("second", named.second())
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }
}
