package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Engagement;
import chancery.engagements.joint.JointContact;
import chancery.engagements.joint.Partner;
import chancery.kernel.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/// With whom approaches were made jointly.
@Repository
public class JointStore {

    private final ReaderSql sql;

    JointStore(ReaderSql sql) {
        this.sql = sql;
    }

    void add(Engagement engagement, int version, List<Partner> partners, Reader by) {
        for (var partner : partners) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO engagements.partner (engagement, version, state, label, led, spoke, points, may_be_told)
                            VALUES (:engagement, :version, :state, :label, :led, :spoke, :points, :mayBeTold)
                            """)
                    .param("engagement", engagement.id())
                    .param("version", version)
                    .param("state", partner.state().text())
                    .param("label", engagement.label())
                    .param("led", partner.led())
                    .param("spoke", partner.spoke())
                    .param("points", partner.points().toArray(Integer[]::new))
                    .param("mayBeTold", partner.mayBeTold())
                    .update();
        }
    }

    List<Partner> of(UUID engagement, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT partner.state, partner.led, partner.spoke, partner.points, partner.may_be_told
                          FROM engagements.partner
                         WHERE partner.engagement = :engagement
                           AND partner.version = :version
                         ORDER BY partner.state
                        """)
                .param("engagement", engagement)
                .param("version", version)
                .query((row, number) -> partner(row))
                .list();
    }

    /// Who went along with us to a host, newest first.
    public List<JointContact> with(CountryCode host, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT partner.engagement, (record.held_at AT TIME ZONE record.zone)::date AS held_on,
                               partner.state, partner.led, partner.spoke, partner.points, partner.may_be_told
                          FROM engagements.partner
                          JOIN engagements.engagement
                            ON engagement.id = partner.engagement AND engagement.version = partner.version
                          JOIN engagements.record
                            ON record.engagement = partner.engagement AND record.version = partner.version
                         WHERE engagement.host = :host
                         ORDER BY record.held_at DESC, partner.state
                         LIMIT 20
                        """)
                .param("host", host.text())
                .query((row, number) ->
                        new JointContact(
                                row.getObject("engagement", UUID.class),
                                row.getObject("held_on", LocalDate.class),
                                partner(row)))
                .list();
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                new CountryCode(row.getString("state")),
                row.getBoolean("led"),
                row.getBoolean("spoke"),
                Stream.of((Integer[]) row.getArray("points").getArray()).toList(),
                row.getString("may_be_told"));
    }
}
