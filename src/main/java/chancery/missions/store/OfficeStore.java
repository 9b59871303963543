package chancery.missions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Offices as such.
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
}
