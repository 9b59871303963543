package chancery.access.store;

import chancery.access.Officer;
import chancery.database.ReaderSql;
import chancery.kernel.Sha256;
import chancery.web.Made;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// Answers to creations, kept by officer and key.
@Repository
public class AnsweredStore {

    private final ReaderSql sql;

    AnsweredStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets requests with one key wait for each other until the transaction ends.
    public void takeTurn(Officer officer, String key) {
        sql.as(officer)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", officer.id() + " " + key)
                .query()
                .singleRow();
    }

    public Optional<Answered> find(Officer officer, String key) {
        return sql.as(officer)
                .sql(
                        """
                        SELECT answered.request, answered.status, answered.location, answered.body
                          FROM access.answered
                         WHERE answered.officer = :officer
                           AND answered.key = :key
                        """)
                .param("officer", officer.id())
                .param("key", key)
                .query((row, number) ->
                        new Answered(
                                row.getString("request"),
                                new Made(
                                        row.getInt("status"),
                                        row.getString("location"),
                                        row.getString("body"))))
                .optional();
    }

    public void keep(Officer officer, String key, String request, Made answer, Instant at) {
        sql.as(officer)
                .sql(
                        """
                        INSERT INTO access.answered (officer, key, request, status, location, body, created_at)
                        VALUES (:officer, :key, :request, :status, :location, :body, :at)
                        """)
                .param("officer", officer.id())
                .param("key", key)
                .param("request", Sha256.of(request))
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("at", Timestamp.from(at))
                .update();
    }
}
