package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.Directive;
import chancery.directives.Directive.Ended;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Keeps where directives stand.
@Repository
public class StageStore {

    private final ReaderSql sql;
    private final WordingStore wordings;

    StageStore(ReaderSql sql, WordingStore wordings) {
        this.sql = sql;
        this.wordings = wordings;
    }

    public void add(Directive.Draft draft, Instant at, Reader by) {
        var core = draft.core();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.directive (id, label, stage, revision, office, drafter, created_at)
                        VALUES (:id, :label, 'DRAFT', :revision, :office, :drafter, :at)
                        """)
                .param("id", core.id())
                .param("label", core.label())
                .param("revision", core.revision())
                .param("office", core.office())
                .param("drafter", core.drafter())
                .param("at", Timestamp.from(at))
                .update();
        wordings.add(core.id(), core.label(), core.version(), by);
    }

    /// Keeps the stage a directive has reached.
    public void save(Directive directive, Reader by) {
        var row = StageColumns.of(directive);
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.directive
                           SET stage = :stage, revision = :revision, label = :label, issued = :issued,
                               reference = :reference, releaser = coalesce(:releaser::uuid, releaser), released_at = coalesce(:releasedAt::timestamptz, released_at),
                               hold_until = :holdUntil::timestamptz, ended_at = :endedAt::timestamptz, ended_why = :endedWhy,
                               successor = :successor::uuid
                         WHERE id = :id
                        """)
                .param("stage", directive.stage().name())
                .param("revision", directive.revision())
                .param("label", directive.core().label())
                .param(
                        "issued",
                        directive.version().issuedAt().isPresent()
                                ? directive.version().number()
                                : 0)
                .param("reference", directive.reference().orElse(null))
                .param("releaser", row.releaser().orElse(null))
                .param("releasedAt", row.releasedAt().map(Timestamp::from).orElse(null))
                .param("holdUntil", row.holdUntil().map(Timestamp::from).orElse(null))
                .param("endedAt", row.endedAt().map(Timestamp::from).orElse(null))
                .param("endedWhy", row.endedWhy().orElse(null))
                .param(
                        "successor",
                        directive instanceof Ended ended ? ended.successor().orElse(null) : null)
                .param("id", directive.id())
                .update();
    }

    /// Draws the next number of an office's series for a year; given back when the transaction
    /// fails.
    public int nextSerial(UUID office, int year, Reader by) {
        return sql.as(by)
                .sql("SELECT directives.next_serial(:office, :year)")
                .param("office", office)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
