package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.stakeholders.HeardPoints.Unheard;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Who among the offices of a host and their holders has heard what.
@Repository
public class HeardStore {

    private final ReaderSql sql;

    HeardStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The numbers of the points of a tasking that the present holder of an office has heard.
    public List<Integer> heardByHolder(UUID tasking, UUID office, UUID holder, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT DISTINCT delivery.number
                          FROM engagements.delivery_now delivery
                          JOIN engagements.counterpart
                            ON counterpart.engagement = delivery.engagement AND counterpart.version = delivery.version
                         WHERE delivery.tasking = :tasking
                           AND delivery.delivery IN ('DELIVERED', 'DELIVERED_IN_PART', 'ADAPTED')
                           AND counterpart.host_office = :office
                           AND counterpart.holder = :holder
                         ORDER BY delivery.number
                        """)
                .param("tasking", tasking)
                .param("office", office)
                .param("holder", holder)
                .query(Integer.class)
                .list();
    }

    /// Points that were made to an office and never to this holder, by tasking.
    public List<Unheard> unheardBy(UUID holder, UUID office, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        WITH heard AS (
                            SELECT delivery.tasking, delivery.directive, delivery.number,
                                   bool_or(counterpart.holder IS NOT DISTINCT FROM :holder) AS by_holder
                              FROM engagements.counterpart
                              JOIN engagements.delivery_now delivery
                                ON delivery.engagement = counterpart.engagement AND delivery.version = counterpart.version
                             WHERE counterpart.host_office = :office
                               AND delivery.delivery IN ('DELIVERED', 'DELIVERED_IN_PART', 'ADAPTED')
                             GROUP BY delivery.tasking, delivery.directive, delivery.number)
                        SELECT heard.tasking, directive.reference, array_agg(heard.number ORDER BY heard.number) AS numbers
                          FROM heard
                          JOIN directives.directive ON directive.id = heard.directive
                         WHERE NOT heard.by_holder
                         GROUP BY heard.tasking, directive.reference
                         ORDER BY directive.reference
                        """)
                .param("holder", holder)
                .param("office", office)
                .query((row, number) ->
                        new Unheard(
                                row.getObject("tasking", UUID.class),
                                row.getString("reference"),
                                List.of((Integer[]) row.getArray("numbers").getArray())))
                .list();
    }

    /// Offices of a host by when they were last spoken to, latest first.
    public List<UUID> recentCounterparts(UUID mission, CountryCode host, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT counterpart.host_office
                          FROM engagements.counterpart
                          JOIN engagements.engagement
                            ON engagement.id = counterpart.engagement AND engagement.version = counterpart.version
                         WHERE engagement.mission = :mission
                           AND engagement.host = :host
                         GROUP BY counterpart.host_office
                         ORDER BY max(engagement.held_at) DESC
                         LIMIT 12
                        """)
                .param("mission", mission)
                .param("host", host.text())
                .query(UUID.class)
                .list();
    }
}
