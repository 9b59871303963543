package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.subjects.Mention;
import chancery.engagements.subjects.SubjectKind;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Where a counterpart stands in the record, in every version.
@Repository
public class MentionStore {

    private final ReaderSql sql;

    MentionStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<Mention> mentions(SubjectKind kind, UUID subject, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT counterpart.engagement, counterpart.version, counterpart.version = engagement.version AS counts,
                               office.code, engagement.host, (record.held_at AT TIME ZONE record.zone)::date AS held_on,
                               counterpart.title, counterpart.name, engagement.subject, record.summary,
                               (SELECT count(*)
                                  FROM engagements.delivery
                                 WHERE delivery.engagement = counterpart.engagement
                                   AND delivery.version = counterpart.version) AS points,
                               record.recorded_at
                          FROM engagements.counterpart
                          JOIN engagements.engagement ON engagement.id = counterpart.engagement
                          JOIN engagements.record
                            ON record.engagement = counterpart.engagement AND record.version = counterpart.version
                          JOIN missions.office ON office.id = engagement.mission
                         WHERE CASE :kind
                               WHEN 'HOLDER' THEN counterpart.holder = :subject
                               WHEN 'OFFICE' THEN counterpart.host_office = :subject
                               ELSE counterpart.host_office IN (SELECT host_office.record
                                                                  FROM stakeholders.host_office
                                                                 WHERE host_office.authority = :subject)
                               END
                         ORDER BY record.held_at, counterpart.engagement, counterpart.version, counterpart.title
                        """)
                .param("kind", kind.name())
                .param("subject", subject)
                .query(MentionStore::mention)
                .list();
    }

    private static Mention mention(ResultSet row, int number) throws SQLException {
        return new Mention(
                row.getObject("engagement", UUID.class),
                row.getInt("version"),
                row.getBoolean("counts"),
                new OfficeCode(row.getString("code")),
                new CountryCode(row.getString("host")),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("summary"),
                row.getLong("points"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
