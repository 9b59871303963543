package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.stakeholders.Holder;
import chancery.stakeholders.Holder.Channels;
import chancery.stakeholders.HolderState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Who holds host offices, and held them.
@Repository
public class HolderStore {

    static final String KNOWN =
            """
            SELECT holder.id, holder.record, coalesce(office.kept, holder.host_office) AS host_office, holder.name, holder.valid_from, holder.valid_to,
                   holder.state, holder.verified_on, holder.verify_by, holder.email, holder.telephone
              FROM stakeholders.holder
              LEFT JOIN stakeholders.kept_at(:known) office ON office.record = holder.host_office
             WHERE holder.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM stakeholders.holder later
                                WHERE later.replaces = holder.id AND later.recorded_at <= :known)
               AND NOT EXISTS (SELECT FROM stakeholders.kept_at(:known) one WHERE one.record = holder.record)
            """;
    static final String NEWEST_FIRST = " ORDER BY holder.valid_from DESC, holder.record";

    private static final OnOffices<Holder> ON_OFFICES =
            new OnOffices<>(
                    KNOWN,
                    "holder",
                    "coalesce(office.kept, holder.host_office)",
                    NEWEST_FIRST,
                    HolderStore::holder);

    private final ReaderSql sql;

    HolderStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// All holders of all offices of a host, newest first.
    public List<Holder> ofHost(CountryCode host, Instant known, Reader reader) {
        return ON_OFFICES.ofHost(sql, host, known, reader);
    }

    public List<Holder> ofOffice(UUID office, Instant known, Reader reader) {
        return ON_OFFICES.ofOffice(sql, office, known, reader);
    }

    public Optional<Holder> find(UUID id, Instant known, Reader reader) {
        return ON_OFFICES.find(sql, id, known, reader);
    }

    public void add(Holder holder, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO stakeholders.holder
                               (id, record, host_office, name, valid_from, valid_to, state, verified_on, verify_by,
                                email, telephone, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :office, :name, :from, :to::date, :state, :verifiedOn::date, :verifyBy,
                                :email, :telephone, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", holder.version())
                .param("record", holder.id())
                .param("office", holder.hostOffice())
                .param("name", holder.name())
                .param("from", Date.valueOf(holder.period().from()))
                .param("to", holder.period().to().map(Date::valueOf).orElse(null))
                .param("state", holder.state().name())
                .param("verifiedOn", holder.verifiedOn().map(Date::valueOf).orElse(null))
                .param("verifyBy", Date.valueOf(holder.verifyBy()))
                .param("email", holder.channels().email())
                .param("telephone", holder.channels().telephone())
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("host_office", UUID.class),
                row.getString("name"),
                period(row),
                HolderState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("verified_on", LocalDate.class)),
                row.getObject("verify_by", LocalDate.class),
                new Channels(row.getString("email"), row.getString("telephone")));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
