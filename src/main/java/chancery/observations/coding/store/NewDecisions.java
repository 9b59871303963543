package chancery.observations.coding.store;

import chancery.database.ReaderSql;
import chancery.observations.Written;
import chancery.observations.coding.Adjudication;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.HostReply;
import java.sql.Date;
import java.sql.Timestamp;
import org.springframework.stereotype.Repository;

/// Keeps what is decided between coders, and what hosts reply.
@Repository
public class NewDecisions {

    private final ReaderSql sql;

    NewDecisions(ReaderSql sql) {
        this.sql = sql;
    }

    public void decide(Assessment about, Adjudication decision, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.adjudication
                               (id, assessment, question, value, reason, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :assessment, :question, :value::int, :reason, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("assessment", about.id())
                .param("question", decision.question())
                .param("value", decision.value().orElse(null))
                .param("reason", decision.reason())
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    public void reply(Assessment about, HostReply reply, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.host_reply
                               (id, assessment, authority, said_on, text, label, recorded_at, recorded_by)
                        VALUES (:id, :assessment, :authority, :saidOn, :text, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("assessment", about.id())
                .param("authority", reply.authority())
                .param("saidOn", Date.valueOf(reply.saidOn()))
                .param("text", reply.text())
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }
}
