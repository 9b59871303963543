package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which deliveries tell, for boards of the present, how points stand.
@Repository
public class TellingStore {

    private final ReaderSql sql;

    TellingStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Of the engagement's taskings; those that only an earlier version spoke of are told too.
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
}
