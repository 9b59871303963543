package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Engagement;
import chancery.engagements.Filed;
import chancery.engagements.exchange.PointDelivery;
import chancery.journal.SaltedDigest;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;

/// Keeps what happened in a meeting, a version at a time, with all that belongs to it.
@Repository
public class FilingStore {

    private final ReaderSql sql;
    private final JointStore joint;
    private final DeliveryStore deliveries;
    private final AnswerStore answers;

    FilingStore(ReaderSql sql, JointStore joint, DeliveryStore deliveries, AnswerStore answers) {
        this.sql = sql;
        this.joint = joint;
        this.deliveries = deliveries;
        this.answers = answers;
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
        deliveries.add(engagement, filed, directives, by);
        answers.add(engagement, filed, directives, labels, by);
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
}
