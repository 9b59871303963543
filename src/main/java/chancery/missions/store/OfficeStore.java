package chancery.missions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Accreditation;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Offices, what became of them, and their accreditations.
@Repository
public class OfficeStore {

    private static final String OFFICES =
            """
            SELECT office.id, office.code, office.kind, office.name, office.name_fr, office.country,
                   office.city, office.zone, office.working_week, office.parent
              FROM missions.office
            """;

    private final ReaderSql sql;

    OfficeStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<Office> all(Reader reader) {
        return sql.as(reader)
                .sql(OFFICES + "ORDER BY office.code")
                .query(OfficeStore::office)
                .list();
    }

    public Optional<Office> find(OfficeCode code, Reader reader) {
        return sql.as(reader)
                .sql(OFFICES + "WHERE office.code = :code")
                .param("code", code.text())
                .query(OfficeStore::office)
                .optional();
    }

    public Optional<Office> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(OFFICES + "WHERE office.id = :id")
                .param("id", id)
                .query(OfficeStore::office)
                .optional();
    }

    /// The office at the top, once there is one.
    public Optional<UUID> headquarters(Reader reader) {
        return sql.as(reader)
                .sql("SELECT office.id FROM missions.office WHERE office.kind = 'HEADQUARTERS'")
                .query(UUID.class)
                .optional();
    }

    public void add(Office office, Reader by, Instant at) {
        add(sql.as(by), office, by.id(), at);
    }

    static void add(JdbcClient client, Office office, UUID by, Instant at) {
        client.sql(
                        """
                        INSERT INTO missions.office
                               (id, code, kind, name, name_fr, country, city, zone, working_week, parent, recorded_at, recorded_by)
                        VALUES (:id, :code, :kind, :name, :nameFr, :country, :city, :zone, :week, :parent::uuid, :at, :by)
                        """)
                .param("id", office.id())
                .param("code", office.code().text())
                .param("kind", office.kind().name())
                .param("name", office.name())
                .param("nameFr", office.nameInFrench())
                .param("country", office.country().map(CountryCode::text).orElse(null))
                .param("city", office.city())
                .param("zone", office.zone().getId())
                .param("week", office.workingWeek())
                .param("parent", office.parent().orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// Notes how an office stands from a day on.
    public void addState(UUID id, OfficeState state, Reader by, Instant at) {
        addState(sql.as(by), id, state, by.id(), at);
    }

    static void addState(JdbcClient client, UUID id, OfficeState state, UUID by, Instant at) {
        client.sql(
                        """
                        INSERT INTO missions.office_state (id, office, state, valid_from, successor, recorded_at, recorded_by)
                        VALUES (:id, :office, :state, :from, :successor::uuid, :at, :by)
                        """)
                .param("id", id)
                .param("office", state.office())
                .param("state", state.state().name())
                .param("from", Date.valueOf(state.from()))
                .param("successor", state.successor().orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// Every state of every office as known at an instant, oldest first.
    public List<OfficeState> statesKnownAt(Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT office_state.office, office_state.state, office_state.valid_from, office_state.successor
                          FROM missions.office_state
                         WHERE office_state.recorded_at <= :known
                           AND NOT EXISTS (SELECT FROM missions.office_state later
                                            WHERE later.replaces = office_state.id AND later.recorded_at <= :known)
                         ORDER BY office_state.valid_from, office_state.recorded_at
                        """)
                .param("known", Timestamp.from(known))
                .query(OfficeStore::state)
                .list();
    }

    /// Every accreditation as known at an instant.
    public List<Accreditation> accreditationsKnownAt(Instant known, Reader reader) {
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
                .query(OfficeStore::accreditation)
                .list();
    }

    /// The accreditations of one mission, of any time, as known now.
    public List<Accreditation> accreditationsOf(UUID mission, Reader reader) {
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
                .query(OfficeStore::accreditation)
                .list();
    }

    /// What became of one office, as known now, oldest first.
    public List<OfficeState> statesOf(UUID office, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT state.office, state.state, state.valid_from, state.successor
                          FROM missions.office_state_now state
                         WHERE state.office = :office
                         ORDER BY state.valid_from, state.recorded_at, state.id
                        """)
                .param("office", office)
                .query(OfficeStore::state)
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

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                new OfficeCode(row.getString("code")),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_fr"),
                Optional.ofNullable(row.getString("country")).map(CountryCode::new),
                row.getString("city"),
                ZoneId.of(row.getString("zone")),
                row.getString("working_week"),
                Optional.ofNullable(row.getObject("parent", UUID.class)));
    }

    private static OfficeState state(ResultSet row, int number) throws SQLException {
        return new OfficeState(
                row.getObject("office", UUID.class),
                OfficeState.State.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("successor", UUID.class)));
    }

    private static Accreditation accreditation(ResultSet row, int number) throws SQLException {
        return new Accreditation(
                row.getObject("id", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                row.getBoolean("resident"),
                period(row));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
