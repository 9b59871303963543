package chancery.missions.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Role;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.missions.Seat;
import chancery.missions.Staffing;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seats, and how many are held.
@Repository
public class SeatStore {

    private static final String SEATS =
            """
            SELECT seat.id, seat.office, seat.slug, seat.title, seat.title_fr, seat.roles
              FROM missions.seat
            """;

    private final ReaderSql sql;

    SeatStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Seat seat, Reader by, Instant at) {
        add(sql.as(by), seat, by.id(), at);
    }

    static void add(JdbcClient client, Seat seat, UUID by, Instant at) {
        client.sql(
                        """
                        INSERT INTO missions.seat (id, office, slug, title, title_fr, roles, recorded_at, recorded_by)
                        VALUES (:id, :office, :slug, :title, :titleFr, :roles, :at, :by)
                        """)
                .param("id", seat.id())
                .param("office", seat.office())
                .param("slug", seat.slug())
                .param("title", seat.title())
                .param("titleFr", seat.titleInFrench())
                .param(
                        "roles",
                        seat.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    public List<Seat> ofOffice(UUID office, Reader reader) {
        return sql.as(reader)
                .sql(SEATS + "WHERE seat.office = :office ORDER BY seat.slug")
                .param("office", office)
                .query(SeatStore::seat)
                .list();
    }

    /// The seat of this short name in an office.
    public Optional<Seat> find(UUID office, String slug, Reader reader) {
        return sql.as(reader)
                .sql(SEATS + "WHERE seat.office = :office AND seat.slug = :slug")
                .param("office", office)
                .param("slug", slug)
                .query(SeatStore::seat)
                .optional();
    }

    /// How many seats each office has, and how many are held on a day, in person or by cover.
    public List<Staffing> staffingOn(LocalDate day, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT seat.office, count(DISTINCT seat.id) AS seats, count(DISTINCT holding.seat) AS filled
                          FROM missions.seat
                          LEFT JOIN missions.holding_now holding
                            ON holding.seat = seat.id
                           AND holding.valid_from <= :day
                           AND (holding.valid_to IS NULL OR holding.valid_to > :day)
                         GROUP BY seat.office
                        """)
                .param("day", Date.valueOf(day))
                .query(Staffing.class)
                .list();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                row.getObject("office", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("title_fr"),
                roles(row.getArray("roles")));
    }

    static Set<Role> roles(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray())
                .map(Role::valueOf)
                .collect(toUnmodifiableSet());
    }
}
