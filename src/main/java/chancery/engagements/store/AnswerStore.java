package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Engagement;
import chancery.engagements.Filed;
import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/// How hosts answered points, as far as it may be known to other missions that hold the same point.
@Repository
public class AnswerStore {

    private final ReaderSql sql;

    AnswerStore(ReaderSql sql) {
        this.sql = sql;
    }

    void add(
            Engagement engagement,
            Filed filed,
            Map<UUID, UUID> directives,
            Function<PointDelivery, Integer> labels,
            Reader by) {
        var answered =
                filed.meeting().deliveries().stream()
                        .filter(point -> point.exchange().response().isPresent())
                        .toList();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.answer_elsewhere
                               (engagement, version, directive, number, label, host, level, delivery, response, held_on)
                        SELECT :engagement, :version, directive, number, label, :host, :level, delivery, response, :heldOn
                          FROM unnest(:directives::uuid[], :numbers::int[], :labels::int[], :deliveries::text[],
                                      :responses::text[]) AS answered(directive, number, label, delivery, response)
                        ON CONFLICT DO NOTHING
                        """)
                .param("engagement", engagement.id())
                .param("version", filed.version())
                .param("host", engagement.host().text())
                .param("level", filed.meeting().level().name())
                .param("heldOn", Date.valueOf(filed.meeting().day()))
                .param(
                        "directives",
                        answered.stream()
                                .map(point -> directives.get(point.tasking()))
                                .toArray(UUID[]::new))
                .param(
                        "numbers",
                        answered.stream().map(PointDelivery::number).toArray(Integer[]::new))
                .param("labels", answered.stream().map(labels).toArray(Integer[]::new))
                .param(
                        "deliveries",
                        DeliveryStore.texts(
                                answered, exchange -> Optional.of(exchange.delivery().name())))
                .param(
                        "responses",
                        DeliveryStore.texts(
                                answered, exchange -> exchange.response().map(HostResponse::name)))
                .update();
    }

    /// How hosts answered the points of a directive, as far as the reader holds the points; newest
    /// first.
    public List<AnswerElsewhere> answersTo(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT answer.number, answer.host, answer.level, answer.response, answer.held_on
                          FROM engagements.answer_elsewhere answer
                         WHERE answer.directive = :directive
                           AND NOT EXISTS (SELECT FROM engagements.answer_elsewhere later
                                            WHERE later.engagement = answer.engagement
                                              AND later.version > answer.version)
                         ORDER BY answer.held_on DESC, answer.host
                        """)
                .param("directive", directive)
                .query((row, number) ->
                        new AnswerElsewhere(
                                row.getInt("number"),
                                new CountryCode(row.getString("host")),
                                ApproachLevel.valueOf(row.getString("level")),
                                HostResponse.valueOf(row.getString("response")),
                                row.getObject("held_on", LocalDate.class)))
                .list();
    }
}
