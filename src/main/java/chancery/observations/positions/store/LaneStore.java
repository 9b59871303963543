package chancery.observations.positions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.exchange.HostResponse;
import chancery.observations.Stance;
import chancery.observations.positions.IssueMatter;
import chancery.observations.positions.Lane;
import chancery.observations.positions.PositionStep;
import chancery.observations.positions.Suggestions;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/// Reads the three lanes of an issue, as they were known at a time.
@Repository
public class LaneStore {

    private static final String SAID_TO_US =
            """
            SELECT DISTINCT host_office.authority, (record.held_at AT TIME ZONE record.zone)::date AS on_day,
                   delivery.response AS shows, delivery.response AS what, delivery.engagement AS behind
              FROM engagements.delivery
              JOIN engagements.record ON record.engagement = delivery.engagement AND record.version = delivery.version
              JOIN engagements.counterpart ON counterpart.engagement = record.engagement AND counterpart.version = record.version
              JOIN stakeholders.host_office_now host_office ON host_office.record = counterpart.host_office
             WHERE delivery.directive = :directive AND delivery.number = ANY (:points) AND delivery.response IS NOT NULL
               AND record.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM engagements.record later
                                WHERE later.engagement = record.engagement AND later.version > record.version
                                  AND later.recorded_at <= :known)
            """;
    private static final String SAID_IN_PUBLIC =
            """
            SELECT host_office.authority, statement.said_on AS on_day, statement.stance AS shows, statement.extract AS what,
                   statement.record AS behind
              FROM observations.statement
              JOIN stakeholders.host_office_now host_office ON host_office.record = statement.speaker
             WHERE statement.side = 'HOST' AND statement.directive = :directive
               AND (statement.point IS NULL OR statement.point = ANY (:points))
               AND statement.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.statement later
                                WHERE later.replaces = statement.id AND later.recorded_at <= :known)
            """;
    private static final String DONE =
            """
            SELECT DISTINCT measure.authority, stage.on_day, 'UNKNOWN' AS shows, stage.stage || ' ' || measure.title_en AS what,
                   measure.record AS behind
              FROM observations.measure_link link
              JOIN observations.measure ON measure.record = link.measure AND measure.recorded_at <= :known
              JOIN observations.measure_stage stage ON stage.measure = measure.record
             WHERE link.directive = :directive AND link.number = ANY (:points)
               AND NOT link.withdrawn AND link.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.measure_link later
                                WHERE later.replaces = link.id AND later.recorded_at <= :known)
               AND NOT EXISTS (SELECT FROM observations.measure later
                                WHERE later.replaces = measure.id AND later.recorded_at <= :known)
               AND NOT EXISTS (SELECT FROM observations.measure_withdrawal gone
                                WHERE gone.measure = measure.record AND gone.recorded_at <= :known)
               AND NOT stage.withdrawn AND stage.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.measure_stage later
                                WHERE later.replaces = stage.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    LaneStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Every step, first to last.
    public List<PositionStep> of(IssueMatter issue, Instant known, Reader reader) {
        return Stream.of(
                        lane(Lane.SAID_TO_US, SAID_TO_US, issue, known, reader),
                        lane(Lane.SAID_IN_PUBLIC, SAID_IN_PUBLIC, issue, known, reader),
                        lane(Lane.DONE, DONE, issue, known, reader))
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparing(PositionStep::on)
                                .thenComparing(PositionStep::lane)
                                .thenComparing(PositionStep::address)
                                .thenComparing(PositionStep::what))
                .toList();
    }

    private List<PositionStep> lane(
            Lane lane, String statement, IssueMatter issue, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(statement)
                .param("directive", issue.directive())
                .param("points", issue.points().toArray(Integer[]::new))
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new PositionStep(
                                lane,
                                row.getObject("authority", UUID.class),
                                row.getObject("on_day", LocalDate.class),
                                shown(lane, row.getString("shows")),
                                row.getString("what"),
                                lane.page() + row.getObject("behind", UUID.class)))
                .list();
    }

    private static Stance shown(Lane lane, String name) {
        return lane == Lane.SAID_TO_US
                ? Suggestions.of(HostResponse.valueOf(name))
                : Stance.valueOf(name);
    }
}
