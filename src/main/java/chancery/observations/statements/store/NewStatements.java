package chancery.observations.statements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.statements.StatementText;
import java.sql.Date;
import java.sql.Timestamp;
import org.springframework.stereotype.Repository;

/// Keeps what was newly said in public.
@Repository
public class NewStatements {

    private final ReaderSql sql;

    NewStatements(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(StatementStore.Row row, StatementText text, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.statement
                               (id, record, replaces, host, side, speaker, channel, said_on, language, extract, address,
                                archived, source, directive, point, stance, salt, digest, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :replaces::uuid, :host, :side, :speaker, :channel, :saidOn, :language, :extract,
                                :address, :archived, :source::uuid, :directive::uuid, :point::int, :stance, :salt, :digest,
                                :label, :at, :by)
                        """)
                .param("id", row.id())
                .param("record", row.record())
                .param("replaces", row.replaces().orElse(null))
                .param("host", text.host().text())
                .param("side", text.side().name())
                .param("speaker", text.speaker())
                .param("channel", text.channel().name())
                .param("saidOn", Date.valueOf(text.saidOn()))
                .param("language", text.language())
                .param("extract", text.extract())
                .param("address", text.address())
                .param("archived", text.digest())
                .param("source", text.source().orElse(null))
                .param("directive", text.directive().orElse(null))
                .param("point", text.point().orElse(null))
                .param("stance", text.stance().name())
                .param("salt", row.digest().salt())
                .param("digest", row.digest().digest())
                .param("label", row.label())
                .param("at", Timestamp.from(row.at()))
                .param("by", by.id())
                .update();
    }
}
