package chancery.missions.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.HeldSeat;
import chancery.access.Role;
import chancery.access.SeatHolder;
import chancery.access.Seats;
import chancery.database.KeeperSql;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.OfficeCode;
import chancery.missions.Holding;
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

/// Seats and who holds them; tells `access` which seats an officer has today.
@Repository
public class SeatStore implements Seats {

    private final ReaderSql sql;
    private final KeeperSql keeper;

    SeatStore(ReaderSql sql, KeeperSql keeper) {
        this.sql = sql;
        this.keeper = keeper;
    }

    /// A bureau opens the papers of the offices above it; any office opens those of the offices
    /// merged into it.
    @Override
    public List<HeldSeat> heldBy(UUID officer, LocalDate day) {
        return keeper.keep(client ->
                client.sql(
                                """
                                SELECT seat.id, seat.office, office.code, seat.title, seat.roles,
                                       ARRAY(WITH RECURSIVE opened(id, kind, parent) AS (
                                                 SELECT office.id, office.kind, office.parent
                                                 UNION
                                                 SELECT further.id, further.kind, further.parent
                                                   FROM opened
                                                   JOIN missions.office further
                                                     ON (opened.kind = 'BUREAU' AND further.id = opened.parent)
                                                     OR EXISTS (SELECT FROM missions.office_state_now merged
                                                                 WHERE merged.office = further.id
                                                                   AND merged.successor = opened.id
                                                                   AND merged.valid_from <= :day))
                                             SELECT opened.id FROM opened) AS reads
                                  FROM missions.holding_now holding
                                  JOIN missions.seat ON seat.id = holding.seat
                                  JOIN missions.office ON office.id = seat.office
                                 WHERE holding.officer = :officer
                                   AND holding.valid_from <= :day
                                   AND (holding.valid_to IS NULL OR holding.valid_to > :day)
                                 ORDER BY holding.cover, office.code, seat.slug
                                """)
                        .param("officer", officer)
                        .param("day", Date.valueOf(day))
                        .query((row, number) ->
                                new HeldSeat(
                                        row.getObject("id", UUID.class),
                                        row.getObject("office", UUID.class),
                                        new OfficeCode(row.getString("code")),
                                        row.getString("title"),
                                        roles(row.getArray("roles")),
                                        Set.of((UUID[]) row.getArray("reads").getArray())))
                        .list());
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
                .sql(
                        """
                        SELECT seat.id, seat.office, seat.slug, seat.title, seat.title_fr, seat.roles
                          FROM missions.seat
                         WHERE seat.office = :office
                         ORDER BY seat.slug
                        """)
                .param("office", office)
                .query(SeatStore::seat)
                .list();
    }

    /// The seat of this short name in an office.
    public Optional<Seat> find(UUID office, String slug, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT seat.id, seat.office, seat.slug, seat.title, seat.title_fr, seat.roles
                          FROM missions.seat
                         WHERE seat.office = :office AND seat.slug = :slug
                        """)
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

    @Override
    public List<SeatHolder> holdersOn(LocalDate day) {
        return keeper.keep(client ->
                client.sql(
                                """
                                SELECT holding.officer, office.code, seat.title, seat.title_fr, holding.cover
                                  FROM missions.holding_now holding
                                  JOIN missions.seat ON seat.id = holding.seat
                                  JOIN missions.office ON office.id = seat.office
                                 WHERE holding.valid_from <= :day
                                   AND (holding.valid_to IS NULL OR holding.valid_to > :day)
                                 ORDER BY holding.cover, office.code, seat.slug
                                """)
                        .param("day", Date.valueOf(day))
                        .query((row, number) ->
                                new SeatHolder(
                                        row.getObject("officer", UUID.class),
                                        new OfficeCode(row.getString("code")),
                                        row.getString("title"),
                                        row.getString("title_fr"),
                                        row.getBoolean("cover")))
                        .list());
    }

    public Optional<Seat> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT seat.id, seat.office, seat.slug, seat.title, seat.title_fr, seat.roles
                          FROM missions.seat
                         WHERE seat.id = :id
                        """)
                .param("id", id)
                .query(SeatStore::seat)
                .optional();
    }

    public void hold(Holding holding, Optional<UUID> replaces, Reader by, Instant at) {
        hold(sql.as(by), holding, replaces, by.id(), at);
    }

    static void hold(
            JdbcClient client, Holding holding, Optional<UUID> replaces, UUID by, Instant at) {
        client.sql(
                        """
                        INSERT INTO missions.holding
                               (id, seat, officer, cover, valid_from, valid_to, replaces, recorded_at, recorded_by)
                        VALUES (:id, :seat, :officer, :cover, :from, :to::date, :replaces::uuid, :at, :by)
                        """)
                .param("id", holding.id())
                .param("seat", holding.seat())
                .param("officer", holding.officer())
                .param("cover", holding.cover())
                .param("from", Date.valueOf(holding.period().from()))
                .param("to", holding.period().to().map(Date::valueOf).orElse(null))
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// Who held, holds and will hold the seats of an office, as known now.
    public List<Holding> holdings(UUID office, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT holding.id, holding.seat, holding.officer, officer.name, holding.cover,
                               holding.valid_from, holding.valid_to
                          FROM missions.holding_now holding
                          JOIN missions.seat ON seat.id = holding.seat
                          JOIN access.officer ON officer.id = holding.officer
                         WHERE seat.office = :office
                         ORDER BY holding.valid_from DESC, officer.name
                        """)
                .param("office", office)
                .query((row, number) ->
                        new Holding(
                                row.getObject("id", UUID.class),
                                row.getObject("seat", UUID.class),
                                row.getObject("officer", UUID.class),
                                row.getString("name"),
                                row.getBoolean("cover"),
                                OfficeStore.period(row)))
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

    private static Set<Role> roles(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray())
                .map(Role::valueOf)
                .collect(toUnmodifiableSet());
    }
}
