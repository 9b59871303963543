package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementMode;
import chancery.engagements.Filed;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.joint.Partner;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/// What happened in meetings, version by version, each read back whole.
@Repository
public class MeetingStore {

    private final ReaderSql sql;
    private final JointStore joint;
    private final SaidStore said;

    MeetingStore(ReaderSql sql, JointStore joint, SaidStore said) {
        this.sql = sql;
        this.joint = joint;
        this.said = said;
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
                        said.ofMeeting(engagement, version, reader));
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
}
