package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.stakeholders.HostCount;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/// What is known of each host on a day, counted.
@Repository
public class HostCountStore {

    /// Authorities, offices and holders that there are on a day.
    static final String ON_A_DAY =
            """
              FROM stakeholders.authority_now authority
              LEFT JOIN stakeholders.host_office_now host_office
                ON host_office.authority = authority.record
               AND host_office.kept = host_office.record
               AND (host_office.abolished_on IS NULL OR host_office.abolished_on > :day)
              LEFT JOIN stakeholders.holder_now holder
                ON holder.host_office = host_office.record
               AND holder.kept = holder.record
               AND holder.valid_from <= :day
               AND (holder.valid_to IS NULL OR holder.valid_to > :day)
             WHERE (authority.abolished_on IS NULL OR authority.abolished_on > :day)
            """;

    private final ReaderSql sql;

    HostCountStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<HostCount> counts(LocalDate day, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT authority.host,
                               count(DISTINCT authority.record) AS authorities,
                               count(DISTINCT host_office.record) AS offices,
                               count(DISTINCT host_office.record) FILTER (WHERE holder.id IS NULL) AS vacant,
                               count(DISTINCT holder.record) FILTER (WHERE holder.verify_by <= :day) AS due,
                               count(DISTINCT host_office.record)
                                   FILTER (WHERE NOT EXISTS (SELECT FROM stakeholders.cover_now cover
                                                              WHERE cover.host_office = host_office.record
                                                                AND cover.valid_from <= :day
                                                                AND (cover.valid_to IS NULL OR cover.valid_to > :day)))
                                   AS uncovered
                        """
                                + ON_A_DAY
                                + "GROUP BY authority.host ORDER BY authority.host")
                .param("day", Date.valueOf(day))
                .query((row, number) ->
                        new HostCount(
                                new CountryCode(row.getString("host")),
                                row.getInt("authorities"),
                                row.getInt("offices"),
                                row.getInt("vacant"),
                                row.getInt("due"),
                                row.getInt("uncovered")))
                .list();
    }
}
