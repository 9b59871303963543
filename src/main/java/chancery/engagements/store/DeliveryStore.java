package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Engagement;
import chancery.engagements.Filed;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.exchange.WithheldReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/// Keeps what was done in a meeting with each point.
@Repository
public class DeliveryStore {

    private final ReaderSql sql;

    DeliveryStore(ReaderSql sql) {
        this.sql = sql;
    }

    void add(Engagement engagement, Filed filed, Map<UUID, UUID> directives, Reader by) {
        var said = filed.meeting().deliveries();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.delivery
                               (engagement, version, tasking, number, directive, mission, host, round, wording, label,
                                delivery, response, reason, words, level)
                        SELECT :engagement, :version, tasking, number, directive, :mission, :host, round, wording, :label,
                               delivery, response, reason, words, :level
                          FROM unnest(:taskings::uuid[], :numbers::int[], :directives::uuid[], :rounds::int[],
                                      :wordings::int[], :deliveries::text[], :responses::text[], :reasons::text[],
                                      :words::text[])
                               AS said(tasking, number, directive, round, wording, delivery, response, reason, words)
                        """)
                .param("engagement", engagement.id())
                .param("version", filed.version())
                .param("mission", engagement.mission())
                .param("host", engagement.host().text())
                .param("label", engagement.label())
                .param("level", filed.meeting().level().name())
                .param("taskings", said.stream().map(PointDelivery::tasking).toArray(UUID[]::new))
                .param("numbers", said.stream().map(PointDelivery::number).toArray(Integer[]::new))
                .param(
                        "directives",
                        said.stream()
                                .map(point -> directives.get(point.tasking()))
                                .toArray(UUID[]::new))
                .param(
                        "rounds",
                        said.stream()
                                .map(point -> point.round().orElse(null))
                                .toArray(Integer[]::new))
                .param(
                        "wordings",
                        said.stream().map(PointDelivery::wording).toArray(Integer[]::new))
                .param(
                        "deliveries",
                        texts(said, exchange -> Optional.of(exchange.delivery().name())))
                .param(
                        "responses",
                        texts(said, exchange -> exchange.response().map(HostResponse::name)))
                .param(
                        "reasons",
                        texts(said, exchange -> exchange.reason().map(WithheldReason::name)))
                .param("words", texts(said, Exchange::words))
                .update();
    }

    static String[] texts(List<PointDelivery> said, Function<Exchange, Optional<String>> part) {
        return said.stream()
                .map(point -> part.apply(point.exchange()).orElse(null))
                .toArray(String[]::new);
    }
}
