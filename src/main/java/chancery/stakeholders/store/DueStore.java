package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.verifying.DueHolder;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Holders whose entry is due for verification, in every host.
@Repository
public class DueStore {

    private static final int MOST = 2_000;

    private final ReaderSql sql;

    DueStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Those who hold an office on a day and were to be verified by another, longest due first.
    public List<DueHolder> dueBy(LocalDate by, LocalDate day, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT authority.host, authority.record AS authority, authority.name AS authority_name,
                               authority.kind, host_office.record AS office, host_office.title,
                               holder.record AS holder, holder.name, holder.verified_on, holder.verify_by
                          FROM stakeholders.holder_now holder
                          JOIN stakeholders.host_office_now host_office ON host_office.record = holder.host_office
                          JOIN stakeholders.authority_now authority ON authority.record = host_office.authority
                         WHERE holder.verify_by <= :by
                           AND holder.kept = holder.record
                           AND holder.valid_from <= :day
                           AND (holder.valid_to IS NULL OR holder.valid_to > :day)
                           AND (host_office.abolished_on IS NULL OR host_office.abolished_on > :day)
                           AND (authority.abolished_on IS NULL OR authority.abolished_on > :day)
                         ORDER BY holder.verify_by, authority.host, host_office.title, holder.record
                         LIMIT :most
                        """)
                .param("by", Date.valueOf(by))
                .param("day", Date.valueOf(day))
                .param("most", MOST)
                .query(DueStore::due)
                .list();
    }

    private static DueHolder due(ResultSet row, int number) throws SQLException {
        return new DueHolder(
                new CountryCode(row.getString("host")),
                row.getObject("authority", UUID.class),
                row.getString("authority_name"),
                AuthorityKind.valueOf(row.getString("kind")).isRestricted(),
                row.getObject("office", UUID.class),
                row.getString("title"),
                row.getObject("holder", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getObject("verified_on", LocalDate.class)),
                row.getObject("verify_by", LocalDate.class));
    }
}
