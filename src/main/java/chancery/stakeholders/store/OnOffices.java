package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/// Reads what hangs on host offices, holders and covers alike, as it was known at an instant.
final class OnOffices<T> {

    private final String known;
    private final String table;
    private final String office;
    private final String order;
    private final RowMapper<T> row;

    /// @param known the rows known at `:known`, up to the end of their conditions
    /// @param table the short name under which the rows stand in it
    /// @param office the office of a row, or the one that is kept for it
    OnOffices(String known, String table, String office, String order, RowMapper<T> row) {
        this.known = known;
        this.table = table;
        this.office = office;
        this.order = order;
        this.row = row;
    }

    /// Of all offices of a host.
    List<T> ofHost(ReaderSql sql, CountryCode host, Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        known
                                + "AND "
                                + table
                                + """
                                .host_office IN (SELECT host_office.record
                                                   FROM stakeholders.host_office
                                                   JOIN stakeholders.authority
                                                     ON authority.record = host_office.authority
                                                  WHERE authority.host = :host)
                                """
                                + order)
                .param("known", Timestamp.from(at))
                .param("host", host.text())
                .query(row)
                .list();
    }

    List<T> ofOffice(ReaderSql sql, UUID id, Instant at, Reader reader) {
        return sql.as(reader)
                .sql(known + "AND " + office + " = " + HostOfficeStore.KEPT + order)
                .param("known", Timestamp.from(at))
                .param("id", id)
                .query(row)
                .list();
    }

    Optional<T> find(ReaderSql sql, UUID record, Instant at, Reader reader) {
        return sql.as(reader)
                .sql(known + "AND " + table + ".record = " + HostOfficeStore.KEPT)
                .param("known", Timestamp.from(at))
                .param("id", record)
                .query(row)
                .optional();
    }
}
