package chancery.observations.positions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What authorities are called, for many at once.
@Repository
public class AuthorityNames {

    private final ReaderSql sql;

    AuthorityNames(ReaderSql sql) {
        this.sql = sql;
    }

    public record Named(UUID id, String name, CountryCode host) {}

    /// Those of them that the reader may see, by host and name.
    public List<Named> of(Collection<UUID> authorities, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT authority.record, authority.name_en, authority.host
                          FROM stakeholders.authority_now authority
                         WHERE authority.record = ANY (:authorities)
                         ORDER BY authority.host, authority.name_en, authority.record
                        """)
                .param("authorities", authorities.toArray(UUID[]::new))
                .query((row, number) ->
                        new Named(
                                row.getObject("record", UUID.class),
                                row.getString("name_en"),
                                new CountryCode(row.getString("host"))))
                .list();
    }
}
