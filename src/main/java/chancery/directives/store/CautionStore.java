package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.cautions.Caution;
import chancery.kernel.NotFound;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What missions advise against, each with what headquarters answered.
@Repository
public class CautionStore {

    private final ReaderSql sql;
    private final CautionAnswerStore answers;

    CautionStore(ReaderSql sql, CautionAnswerStore answers) {
        this.sql = sql;
        this.answers = answers;
    }

    public void add(Caution caution, int label, UUID saidBy, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.caution (id, tasking, number, label, ground, text, legal, said_by, said_at)
                        VALUES (:id, :tasking, :number, :label, :ground, :text, :legal, :by, :at)
                        """)
                .param("id", caution.id())
                .param("tasking", caution.tasking())
                .param("number", caution.point())
                .param("label", label)
                .param("ground", caution.ground().name())
                .param("text", caution.text())
                .param("legal", caution.legal())
                .param("by", saidBy)
                .param("at", Timestamp.from(caution.saidAt()))
                .update();
    }

    public Caution get(UUID id, Reader reader) {
        return read("caution.id = :id", id, reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("caution", id));
    }

    /// The cautions of one tasking, or of every tasking of a directive that the reader may see.
    public List<Caution> of(UUID taskingOrDirective, Reader reader) {
        return read(":id IN (tasking.id, tasking.directive)", taskingOrDirective, reader);
    }

    private List<Caution> read(String which, UUID id, Reader reader) {
        var answers = this.answers.of(which, id, reader);
        return sql.as(reader)
                .sql(
                        """
                        SELECT caution.id, caution.tasking, caution.number, caution.ground, caution.text, caution.legal,
                               officer.name, caution.said_at
                          FROM directives.caution
                          JOIN directives.tasking ON tasking.id = caution.tasking
                          JOIN access.officer ON officer.id = caution.said_by
                         WHERE %s
                         ORDER BY caution.said_at
                        """
                                .formatted(which))
                .param("id", id)
                .query((row, number) -> {
                    var caution = row.getObject("id", UUID.class);
                    return new Caution(
                            caution,
                            row.getObject("tasking", UUID.class),
                            row.getInt("number"),
                            Caution.Ground.valueOf(row.getString("ground")),
                            row.getString("text"),
                            row.getBoolean("legal"),
                            row.getString("name"),
                            row.getTimestamp("said_at").toInstant(),
                            answers.getOrDefault(caution, List.of()));
                })
                .list();
    }
}
