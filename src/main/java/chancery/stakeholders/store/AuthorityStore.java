package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Authority;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
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

/// Authorities of hosts.
@Repository
public class AuthorityStore {

    private static final String KNOWN =
            """
            SELECT authority.id, authority.record, authority.host, authority.kind, authority.level, authority.name,
                   authority.name_en, authority.parent, authority.basis, authority.abolished_on, authority.recorded_for
              FROM stakeholders.authority
             WHERE authority.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM stakeholders.authority later
                                WHERE later.replaces = authority.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    AuthorityStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who write about one host wait for each other until the transaction ends.
    public void takeTurn(CountryCode host, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "stakeholders " + host)
                .query()
                .singleRow();
    }

    public List<Authority> ofHost(CountryCode host, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND authority.host = :host ORDER BY authority.name, authority.record")
                .param("known", Timestamp.from(known))
                .param("host", host.text())
                .query(AuthorityStore::authority)
                .list();
    }

    public Optional<Authority> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND authority.record = :id")
                .param("known", Timestamp.from(known))
                .param("id", id)
                .query(AuthorityStore::authority)
                .optional();
    }

    public void add(Authority authority, Written written) {
        var described = authority.described();
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO stakeholders.authority
                               (id, record, host, kind, level, name, name_en, parent, basis, abolished_on, recorded_for,
                                replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :host, :kind, :level, :name, :nameEn, :parent::uuid, :basis,
                                :abolishedOn::date, :recordedFor::uuid, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", authority.version())
                .param("record", authority.id())
                .param("host", authority.host().text())
                .param("kind", described.kind().name())
                .param("level", described.level().name())
                .param("name", described.name())
                .param("nameEn", described.englishName())
                .param("parent", described.parent().orElse(null))
                .param("basis", described.basis())
                .param("abolishedOn", described.abolishedOn().map(Date::valueOf).orElse(null))
                .param("recordedFor", authority.recordedFor().orElse(null))
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    private static Authority authority(ResultSet row, int number) throws SQLException {
        return new Authority(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                new CountryCode(row.getString("host")),
                Optional.ofNullable(row.getObject("recorded_for", UUID.class)),
                new AuthorityDraft(
                        AuthorityKind.valueOf(row.getString("kind")),
                        AuthorityLevel.valueOf(row.getString("level")),
                        row.getString("name"),
                        row.getString("name_en"),
                        Optional.ofNullable(row.getObject("parent", UUID.class)),
                        row.getString("basis"),
                        Optional.ofNullable(row.getObject("abolished_on", LocalDate.class))));
    }
}
