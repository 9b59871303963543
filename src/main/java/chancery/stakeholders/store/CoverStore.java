package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.stakeholders.Cover;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which of our seats covers which host office.
@Repository
public class CoverStore {

    private static final String KNOWN =
            """
            SELECT cover.id, cover.record, coalesce(kept.kept, cover.host_office) AS host_office, cover.seat, seat.office, office.code, seat.title,
                   seat.title_fr, cover.valid_from, cover.valid_to
              FROM stakeholders.cover
              JOIN missions.seat ON seat.id = cover.seat
              JOIN missions.office ON office.id = seat.office
              LEFT JOIN stakeholders.kept_at(:known) kept ON kept.record = cover.host_office
             WHERE cover.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM stakeholders.cover later
                                WHERE later.replaces = cover.id AND later.recorded_at <= :known)
            """;
    private static final String IN_ORDER =
            " ORDER BY cover.valid_from DESC, office.code, seat.slug";

    private static final OnOffices<Cover> ON_OFFICES =
            new OnOffices<>(
                    KNOWN,
                    "cover",
                    "coalesce(kept.kept, cover.host_office)",
                    IN_ORDER,
                    CoverStore::cover);

    private final ReaderSql sql;

    CoverStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<Cover> ofHost(CountryCode host, Instant known, Reader reader) {
        return ON_OFFICES.ofHost(sql, host, known, reader);
    }

    public List<Cover> ofOffice(UUID office, Instant known, Reader reader) {
        return ON_OFFICES.ofOffice(sql, office, known, reader);
    }

    public Optional<Cover> find(UUID id, Instant known, Reader reader) {
        return ON_OFFICES.find(sql, id, known, reader);
    }

    public void add(Cover cover, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO stakeholders.cover
                               (id, record, host_office, seat, valid_from, valid_to, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :office, :seat, :from, :to::date, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", cover.version())
                .param("record", cover.id())
                .param("office", cover.hostOffice())
                .param("seat", cover.seat())
                .param("from", Date.valueOf(cover.period().from()))
                .param("to", cover.period().to().map(Date::valueOf).orElse(null))
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static Cover cover(ResultSet row, int number) throws SQLException {
        return new Cover(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("host_office", UUID.class),
                row.getObject("seat", UUID.class),
                row.getObject("office", UUID.class),
                new OfficeCode(row.getString("code")),
                row.getString("title"),
                row.getString("title_fr"),
                HolderStore.period(row));
    }
}
