package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Counterpart;
import chancery.engagements.Engagement;
import chancery.engagements.EngagementMode;
import chancery.engagements.Filed;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.exchange.WithheldReason;
import chancery.engagements.joint.Partner;
import chancery.journal.SaltedDigest;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.HeardPoints.Unheard;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/// What happened in meetings, version by version, and what passed on each point. It is long because
/// a record is written and read back whole, in the same order, here and nowhere else.
@Repository
public class MeetingStore {

    private final ReaderSql sql;
    private final JointStore joint;

    MeetingStore(ReaderSql sql, JointStore joint) {
        this.sql = sql;
        this.joint = joint;
    }

    /// Keeps a version of what happened; answers its digest for the journal.
    ///
    /// @param directives the directive of each tasking that was spoken of
    /// @param labels of the points, by directive and number, for what may be known elsewhere
    public String file(
            Engagement engagement,
            Filed filed,
            Map<UUID, UUID> directives,
            Function<PointDelivery, Integer> labels,
            Reader by) {
        var digest = addRecord(engagement, filed, by);
        addCounterparts(engagement, filed, by);
        joint.add(engagement, filed.version(), filed.meeting().partners(), by);
        addDeliveries(engagement, filed, directives, by);
        addAnswers(engagement, filed, directives, labels, by);
        return digest;
    }

    private String addRecord(Engagement engagement, Filed filed, Reader by) {
        var meeting = filed.meeting();
        var digest = SaltedDigest.of(meeting.toString());
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.record
                               (engagement, version, label, held_at, zone, mode, initiative, instrument, place, basis,
                                our_people, partners, summary, reason, salt, digest, recorded_at, recorded_by)
                        VALUES (:engagement, :version, :label, :heldAt, :zone, :mode, :initiative, :instrument, :place, :basis,
                                :ourPeople, :partners, :summary, :reason, :salt, :digest, :at, :by)
                        """)
                .param("engagement", engagement.id())
                .param("version", filed.version())
                .param("label", engagement.label())
                .param("heldAt", Timestamp.from(meeting.heldAt()))
                .param("zone", meeting.zone().getId())
                .param("mode", meeting.mode().name())
                .param("initiative", meeting.initiative().name())
                .param("instrument", meeting.instrument().name())
                .param("place", meeting.place())
                .param("basis", meeting.basis())
                .param("ourPeople", meeting.ourPeople().toArray(String[]::new))
                .param(
                        "partners",
                        meeting.partners().stream()
                                .map(partner -> partner.state().text())
                                .toArray(String[]::new))
                .param("summary", meeting.summary())
                .param("reason", filed.reason())
                .param("salt", digest.salt())
                .param("digest", digest.digest())
                .param("at", Timestamp.from(filed.recordedAt()))
                .param("by", filed.recordedBy())
                .update();
        return digest.digest();
    }

    private void addCounterparts(Engagement engagement, Filed filed, Reader by) {
        for (var counterpart : filed.meeting().counterparts()) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO engagements.counterpart
                                   (engagement, version, host_office, holder, label, name, title, rank)
                            VALUES (:engagement, :version, :office, :holder::uuid, :label, :name, :title, :rank)
                            """)
                    .param("engagement", engagement.id())
                    .param("version", filed.version())
                    .param("office", counterpart.hostOffice())
                    .param("holder", counterpart.holder().orElse(null))
                    .param("label", engagement.label())
                    .param("name", counterpart.name())
                    .param("title", counterpart.title())
                    .param("rank", counterpart.rank().name())
                    .update();
        }
    }

    private void addDeliveries(
            Engagement engagement, Filed filed, Map<UUID, UUID> directives, Reader by) {
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

    private static String[] texts(
            List<PointDelivery> said, Function<Exchange, Optional<String>> part) {
        return said.stream()
                .map(point -> part.apply(point.exchange()).orElse(null))
                .toArray(String[]::new);
    }

    private void addAnswers(
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
                        texts(answered, exchange -> Optional.of(exchange.delivery().name())))
                .param(
                        "responses",
                        texts(answered, exchange -> exchange.response().map(HostResponse::name)))
                .update();
    }

    /// Keeps, for boards of the present, which deliveries tell how the points of its taskings
    /// stand; taskings that only an earlier version spoke of are told anew too.
    public void tellAnew(UUID engagement, Reader by) {
        var taskings =
                sql.as(by)
                        .sql(
                                """
                                SELECT DISTINCT delivery.tasking
                                  FROM engagements.delivery
                                 WHERE delivery.engagement = :engagement
                                """)
                        .param("engagement", engagement)
                        .query(UUID.class)
                        .list()
                        .toArray(UUID[]::new);
        sql.as(by)
                .sql(
                        "DELETE FROM engagements.telling WHERE telling.tasking = ANY (:taskings::uuid[])")
                .param("taskings", taskings)
                .update();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.telling
                        SELECT * FROM engagements.telling_by_facts
                         WHERE telling_by_facts.tasking = ANY (:taskings::uuid[])
                         ORDER BY telling_by_facts.directive, telling_by_facts.tasking, telling_by_facts.number,
                                  telling_by_facts.engagement
                            ON CONFLICT DO NOTHING
                        """)
                .param("taskings", taskings)
                .update();
    }

    /// Every version of what happened, first to last.
    public List<Filed> versionsOf(UUID engagement, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT record.engagement, record.version, record.held_at, record.zone, record.mode,
                               record.initiative, record.instrument, record.place, record.basis, record.our_people,
                               record.partners, record.summary, record.reason, record.recorded_by, officer.name,
                               record.recorded_at
                          FROM engagements.record
                          JOIN access.officer ON officer.id = record.recorded_by
                         WHERE record.engagement = :engagement
                         ORDER BY record.version
                        """)
                .param("engagement", engagement)
                .query((row, number) -> filed(row, reader))
                .list();
    }

    private Filed filed(ResultSet row, Reader reader) throws SQLException {
        var engagement = row.getObject("engagement", UUID.class);
        int version = row.getInt("version");
        var meeting =
                new Meeting(
                        row.getTimestamp("held_at").toInstant(),
                        ZoneId.of(row.getString("zone")),
                        EngagementMode.valueOf(row.getString("mode")),
                        Initiative.valueOf(row.getString("initiative")),
                        Instrument.valueOf(row.getString("instrument")),
                        row.getString("place"),
                        row.getString("basis"),
                        List.of((String[]) row.getArray("our_people").getArray()),
                        partners(row, engagement, version, reader),
                        row.getString("summary"),
                        counterparts(engagement, version, reader),
                        deliveries(engagement, version, reader));
        return new Filed(
                version,
                meeting,
                row.getString("reason"),
                row.getObject("recorded_by", UUID.class),
                row.getString("name"),
                row.getTimestamp("recorded_at").toInstant());
    }

    /// What is told of each, or else that it came along.
    private List<Partner> partners(ResultSet row, UUID engagement, int version, Reader reader)
            throws SQLException {
        var states = (String[]) row.getArray("partners").getArray();
        if (states.length == 0) {
            return List.of();
        }
        var told = joint.of(engagement, version, reader);
        return told.isEmpty()
                ? Stream.of(states).map(CountryCode::new).map(Partner::joined).toList()
                : told;
    }

    private List<Counterpart> counterparts(UUID engagement, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT counterpart.host_office, counterpart.holder, counterpart.name, counterpart.title,
                               counterpart.rank
                          FROM engagements.counterpart
                         WHERE counterpart.engagement = :engagement
                           AND counterpart.version = :version
                         ORDER BY counterpart.title
                        """)
                .param("engagement", engagement)
                .param("version", version)
                .query((row, number) ->
                        new Counterpart(
                                row.getObject("host_office", UUID.class),
                                Optional.ofNullable(row.getObject("holder", UUID.class)),
                                row.getString("name"),
                                row.getString("title"),
                                ApproachLevel.valueOf(row.getString("rank"))))
                .list();
    }

    private List<PointDelivery> deliveries(UUID engagement, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT delivery.tasking, delivery.number, delivery.round, delivery.wording, delivery.delivery,
                               delivery.response, delivery.reason, delivery.words
                          FROM engagements.delivery
                         WHERE delivery.engagement = :engagement
                           AND delivery.version = :version
                         ORDER BY delivery.tasking, delivery.number
                        """)
                .param("engagement", engagement)
                .param("version", version)
                .query(MeetingStore::delivery)
                .list();
    }

    /// The last word of one host on each point of a tasking, oldest first, by every engagement that
    /// counts now.
    public List<PointDelivery> ofTasking(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT delivery.tasking, delivery.number, delivery.round, delivery.wording, delivery.delivery,
                               delivery.response, delivery.reason, delivery.words
                          FROM engagements.delivery_now delivery
                         WHERE delivery.tasking = :tasking
                         ORDER BY delivery.held_at, delivery.number
                        """)
                .param("tasking", tasking)
                .query(MeetingStore::delivery)
                .list();
    }

    private static PointDelivery delivery(ResultSet row, int number) throws SQLException {
        return new PointDelivery(
                row.getObject("tasking", UUID.class),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("round", Integer.class)),
                row.getInt("wording"),
                new Exchange(
                        Delivery.valueOf(row.getString("delivery")),
                        Optional.ofNullable(row.getString("response")).map(HostResponse::valueOf),
                        Optional.ofNullable(row.getString("reason")).map(WithheldReason::valueOf),
                        Optional.ofNullable(row.getString("words"))));
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
