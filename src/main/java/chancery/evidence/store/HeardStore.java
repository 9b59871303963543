package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.exchange.HostResponse;
import chancery.evidence.replies.Heard;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What hosts really answered.
@Repository
public class HeardStore {

    private final ReaderSql sql;

    HeardStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Answers with words, out of the newest version of each meeting.
    public List<Heard> of(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT delivery.number, delivery.engagement, delivery.host, delivery.level, delivery.response,
                               delivery.words, answer.held_on
                          FROM engagements.delivery
                          JOIN engagements.answer_elsewhere answer
                            ON answer.engagement = delivery.engagement AND answer.version = delivery.version
                           AND answer.directive = delivery.directive AND answer.number = delivery.number
                         WHERE delivery.directive = :directive AND delivery.words <> ''
                           AND NOT EXISTS (SELECT FROM engagements.answer_elsewhere later
                                            WHERE later.engagement = answer.engagement AND later.version > answer.version)
                         ORDER BY answer.held_on DESC, delivery.engagement, delivery.number
                         LIMIT 400
                        """)
                .param("directive", directive)
                .query((row, number) ->
                        new Heard(
                                row.getInt("number"),
                                row.getObject("engagement", UUID.class),
                                new CountryCode(row.getString("host")),
                                ApproachLevel.valueOf(row.getString("level")),
                                HostResponse.valueOf(row.getString("response")),
                                row.getString("words"),
                                row.getObject("held_on", LocalDate.class)))
                .list();
    }
}
