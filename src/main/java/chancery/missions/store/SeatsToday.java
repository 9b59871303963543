package chancery.missions.store;

import chancery.access.HeldSeat;
import chancery.access.SeatHolder;
import chancery.access.Seats;
import chancery.database.KeeperSql;
import chancery.kernel.OfficeCode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Tells `access` which seats an officer has today, and who holds seats.
@Repository
class SeatsToday implements Seats {

    private final KeeperSql keeper;

    SeatsToday(KeeperSql keeper) {
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
                                        SeatStore.roles(row.getArray("roles")),
                                        Set.of((UUID[]) row.getArray("reads").getArray())))
                        .list());
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
}
