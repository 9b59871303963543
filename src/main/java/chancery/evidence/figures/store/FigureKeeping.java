package chancery.evidence.figures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.statistics.ReferencePeriod;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Keeps figures, one version after the other.
@Repository
public class FigureKeeping {

    private final ReaderSql sql;
    private final PartStore parts;

    FigureKeeping(ReaderSql sql, PartStore parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /// Nobody else says this figure anew until the transaction ends.
    public void takeTurn(UUID record, Reader by) {
        sql.as(by)
                .sql(
                        """
                        SELECT pg_advisory_xact_lock(hashtextextended('evidence.figure ' || :record, 0))
                        """)
                .param("record", record.toString())
                .query((row, number) -> number)
                .list();
    }

    public void add(SavedFigure figure, Optional<UUID> replaces, Reader by) {
        var draft = figure.draft();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.figure
                               (id, record, number, replaces, label, title, kind, from_period, to_period, per, said, note,
                                ranked, against_none, mirror_none, left_out, recorded_at, recorded_by)
                        VALUES (:id, :record, :number, :replaces::uuid, :label, :title, :kind, :from, :to, :per, :said, :note,
                                :ranked, :againstNone, :mirrorNone, :leftOut, :at, :by)
                        """)
                .param("id", figure.version())
                .param("record", figure.id())
                .param("number", figure.number())
                .param("replaces", replaces.orElse(null))
                .param("label", figure.label())
                .param("title", draft.title())
                .param("kind", draft.kind().name())
                .param("from", draft.from().map(ReferencePeriod::text).orElse(null))
                .param("to", draft.to().map(ReferencePeriod::text).orElse(null))
                .param("per", draft.per())
                .param("said", draft.said().stream().map(Enum::name).toArray(String[]::new))
                .param("note", draft.note())
                .param("ranked", draft.ranked())
                .param("againstNone", draft.beside().againstNotPublished())
                .param("mirrorNone", draft.beside().mirrorNone())
                .param("leftOut", draft.beside().leftOut())
                .param("at", Timestamp.from(figure.at()))
                .param("by", by.id())
                .update();
        parts.add(figure, by);
    }
}
