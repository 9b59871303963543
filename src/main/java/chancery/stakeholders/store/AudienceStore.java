package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.stereotype.Repository;

/// Opens what is known of a host to missions accredited since: by rows that repeat the present ones
/// under the wider label.
@Repository
public class AudienceStore {

    private final ReaderSql sql;

    AudienceStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// How many authorities stand under another label; restricted ones are not counted.
    public int standingApart(CountryCode host, int label, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT count(*)
                          FROM stakeholders.authority_now authority
                         WHERE authority.host = :host AND authority.kind <> 'CIVIL_SOCIETY' AND authority.label <> :label
                        """)
                .param("host", host.text())
                .param("label", label)
                .query(Integer.class)
                .single();
    }

    /// Repeats every present row of the host under this label; says how many.
    public int widen(CountryCode host, int label, Reader by, Instant at) {
        // From the leaves to the root: each step finds its rows through those above it.
        return repeat(COVERS, host, label, by, at)
                + repeat(HOLDERS, host, label, by, at)
                + repeat(OFFICES, host, label, by, at)
                + repeat(AUTHORITIES, host, label, by, at);
    }

    private int repeat(String statement, CountryCode host, int label, Reader by, Instant at) {
        return sql.as(by)
                .sql(statement)
                .param("host", host.text())
                .param("label", label)
                .param("by", by.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static final String AUTHORITIES =
            """
            INSERT INTO stakeholders.authority
                   (id, record, host, kind, level, name, name_en, parent, basis, abolished_on, recorded_for,
                    replaces, label, recorded_at, recorded_by)
            SELECT gen_random_uuid(), authority.record, authority.host, authority.kind, authority.level, authority.name,
                   authority.name_en, authority.parent, authority.basis, authority.abolished_on, authority.recorded_for,
                   authority.id, :label, :at, :by
              FROM stakeholders.authority_now authority
             WHERE authority.host = :host AND authority.kind <> 'CIVIL_SOCIETY' AND authority.label <> :label
            """;
    private static final String OFFICES =
            """
            INSERT INTO stakeholders.host_office
                   (id, record, authority, title, title_en, rank, abolished_on, replaces, label, recorded_at, recorded_by)
            SELECT gen_random_uuid(), host_office.record, host_office.authority, host_office.title, host_office.title_en,
                   host_office.rank, host_office.abolished_on, host_office.id, :label, :at, :by
              FROM stakeholders.host_office_now host_office
              JOIN stakeholders.authority_now authority ON authority.record = host_office.authority
             WHERE authority.host = :host AND authority.kind <> 'CIVIL_SOCIETY' AND host_office.label <> :label
            """;
    private static final String HOLDERS =
            """
            INSERT INTO stakeholders.holder
                   (id, record, host_office, name, valid_from, valid_to, state, verified_on, verify_by, email, telephone,
                    replaces, label, recorded_at, recorded_by)
            SELECT gen_random_uuid(), holder.record, holder.host_office, holder.name, holder.valid_from, holder.valid_to,
                   holder.state, holder.verified_on, holder.verify_by, holder.email, holder.telephone,
                   holder.id, :label, :at, :by
              FROM stakeholders.holder_now holder
              JOIN stakeholders.host_office_now host_office ON host_office.record = holder.host_office
              JOIN stakeholders.authority_now authority ON authority.record = host_office.authority
             WHERE authority.host = :host AND authority.kind <> 'CIVIL_SOCIETY' AND holder.label <> :label
            """;
    private static final String COVERS =
            """
            INSERT INTO stakeholders.cover
                   (id, record, host_office, seat, valid_from, valid_to, replaces, label, recorded_at, recorded_by)
            SELECT gen_random_uuid(), cover.record, cover.host_office, cover.seat, cover.valid_from, cover.valid_to,
                   cover.id, :label, :at, :by
              FROM stakeholders.cover_now cover
              JOIN stakeholders.host_office_now host_office ON host_office.record = cover.host_office
              JOIN stakeholders.authority_now authority ON authority.record = host_office.authority
             WHERE authority.host = :host AND authority.kind <> 'CIVIL_SOCIETY' AND cover.label <> :label
            """;
}
