package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.HostOfficeDraft;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Offices within authorities.
@Repository
public class HostOfficeStore {

    private static final Comparator<HostOffice> HIGHEST_FIRST =
            Comparator.comparing(HostOffice::rank).reversed().thenComparing(HostOffice::title);
    private static final String KNOWN =
            """
            SELECT host_office.id, host_office.record, host_office.authority, host_office.title, host_office.title_en,
                   host_office.rank, host_office.abolished_on
              FROM stakeholders.host_office
             WHERE host_office.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM stakeholders.host_office later
                                WHERE later.replaces = host_office.id AND later.recorded_at <= :known)
            """;

    /// Entries that were merged are not listed: the one that is kept stands for them.
    private static final String NOT_MERGED =
            """
            AND NOT EXISTS (SELECT FROM stakeholders.kept_at(:known) one WHERE one.record = host_office.record)
            """;

    /// The entry that `:id` leads to.
    static final String KEPT =
            "coalesce((SELECT one.kept FROM stakeholders.kept_at(:known) one WHERE one.record = :id), :id)";

    private final ReaderSql sql;

    HostOfficeStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// All offices of a host, highest rank first.
    public List<HostOffice> ofHost(CountryCode host, Instant known, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        KNOWN
                                + NOT_MERGED
                                + """
                                AND host_office.authority IN (SELECT authority.record FROM stakeholders.authority
                                                               WHERE authority.host = :host)
                                """)
                .param("known", Timestamp.from(known))
                .param("host", host.text())
                .query(HostOfficeStore::office)
                .list()
                .stream()
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    /// The offices of one authority.
    public List<HostOffice> ofAuthority(UUID authority, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + NOT_MERGED + "AND host_office.authority = :authority")
                .param("known", Timestamp.from(known))
                .param("authority", authority)
                .query(HostOfficeStore::office)
                .list();
    }

    public Optional<HostOffice> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND host_office.record = " + KEPT)
                .param("known", Timestamp.from(known))
                .param("id", id)
                .query(HostOfficeStore::office)
                .optional();
    }

    public void add(HostOffice office, Written written) {
        var described = office.described();
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO stakeholders.host_office
                               (id, record, authority, title, title_en, rank, abolished_on,
                                replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :authority, :title, :titleEn, :rank, :abolishedOn::date,
                                :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", office.version())
                .param("record", office.id())
                .param("authority", office.authority())
                .param("title", described.title())
                .param("titleEn", described.englishTitle())
                .param("rank", described.rank().name())
                .param("abolishedOn", described.abolishedOn().map(Date::valueOf).orElse(null))
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static HostOffice office(ResultSet row, int number) throws SQLException {
        return new HostOffice(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("authority", UUID.class),
                new HostOfficeDraft(
                        row.getString("title"),
                        row.getString("title_en"),
                        ApproachLevel.valueOf(row.getString("rank")),
                        Optional.ofNullable(row.getObject("abolished_on", LocalDate.class))));
    }
}
