package chancery.missions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.missions.Accreditation;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which mission is accredited to which host, and when.
@Repository
public class AccreditationStore {

    private final ReaderSql sql;

    AccreditationStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Every accreditation as known at an instant.
    public List<Accreditation> knownAt(Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT accreditation.id, accreditation.mission, accreditation.host, accreditation.resident,
                               accreditation.valid_from, accreditation.valid_to
                          FROM missions.accreditation
                         WHERE accreditation.recorded_at <= :known
                           AND NOT EXISTS (SELECT FROM missions.accreditation later
                                            WHERE later.replaces = accreditation.id AND later.recorded_at <= :known)
                         ORDER BY accreditation.host, accreditation.mission
                        """)
                .param("known", Timestamp.from(known))
                .query(AccreditationStore::accreditation)
                .list();
    }

    /// The accreditations of one mission, of any time, as known now.
    public List<Accreditation> ofMission(UUID mission, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT accreditation.id, accreditation.mission, accreditation.host, accreditation.resident,
                               accreditation.valid_from, accreditation.valid_to
                          FROM missions.accreditation_now accreditation
                         WHERE accreditation.mission = :mission
                         ORDER BY accreditation.host, accreditation.valid_from
                        """)
                .param("mission", mission)
                .query(AccreditationStore::accreditation)
                .list();
    }

    public void accredit(
            Accreditation accreditation, Optional<UUID> replaces, Reader by, Instant at) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO missions.accreditation
                               (id, mission, host, resident, valid_from, valid_to, replaces, recorded_at, recorded_by)
                        VALUES (:id, :mission, :host, :resident, :from, :to::date, :replaces::uuid, :at, :by)
                        """)
                .param("id", accreditation.id())
                .param("mission", accreditation.mission())
                .param("host", accreditation.host().text())
                .param("resident", accreditation.resident())
                .param("from", Date.valueOf(accreditation.period().from()))
                .param("to", accreditation.period().to().map(Date::valueOf).orElse(null))
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    private static Accreditation accreditation(ResultSet row, int number) throws SQLException {
        return new Accreditation(
                row.getObject("id", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                row.getBoolean("resident"),
                Periods.read(row));
    }
}
