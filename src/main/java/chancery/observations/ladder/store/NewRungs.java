package chancery.observations.ladder.store;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.ladder.Contribution;
import chancery.observations.ladder.Deed.Met;
import chancery.observations.ladder.Deed.Promised;
import chancery.observations.ladder.Deed.Raised;
import chancery.observations.ladder.RungFact;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Keeps what was newly judged.
@Repository
public class NewRungs {

    private final ReaderSql sql;

    NewRungs(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Contribution one, Instant at, Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.contribution
                               (id, measure, engagement, commitment, directive, number, label, recorded_at, recorded_by)
                        VALUES (:id, :measure, :engagement::uuid, :commitment::uuid, :directive::uuid, :number::int, :label,
                                :at, :by)
                        """)
                .param("id", one.id())
                .param("measure", one.measure())
                .param("engagement", one.deed() instanceof Met(var met) ? met : null)
                .param("commitment", one.deed() instanceof Promised(var made) ? made : null)
                .param(
                        "directive",
                        one.deed() instanceof Raised(var directive, var point) ? directive : null)
                .param(
                        "number",
                        one.deed() instanceof Raised(var directive, var point) ? point : null)
                .param("label", one.label())
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    public void set(Contribution one, RungFact rung, Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.rung
                               (id, contribution, rung, evidence, alternatives, source, passage, label, set_at, set_by)
                        VALUES (:id, :contribution, :rung, :evidence, :alternatives, :source::uuid, :passage, :label, :at, :by)
                        """)
                .param("id", rung.id())
                .param("contribution", one.id())
                .param("rung", rung.rung().name())
                .param("evidence", rung.evidence())
                .param("alternatives", rung.alternatives())
                .param("source", rung.source().orElse(null))
                .param("passage", rung.passage())
                .param("label", one.label())
                .param("at", Timestamp.from(rung.at()))
                .param("by", by.id())
                .update();
    }

    /// The label of an engagement; empty when the reader may not see it.
    public Optional<Integer> labelOfEngagement(UUID engagement, String host, Reader reader) {
        return sql.as(reader)
                .sql("SELECT label FROM engagements.engagement WHERE id = :id AND host = :host")
                .param("id", engagement)
                .param("host", host)
                .query(Integer.class)
                .optional();
    }
}
