package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.CourtesyTranslation;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Courtesy translations: each language of a point has one that no later one replaces.
@Repository
public class TranslationStore {

    private final ReaderSql sql;

    TranslationStore(ReaderSql sql) {
        this.sql = sql;
    }

    public List<CourtesyTranslation> of(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT translation.id, translation.number, translation.language, translation.text,
                               translation.of_text, translation.written_by, translation.written_at
                          FROM directives.translation
                         WHERE translation.directive = :directive
                           AND NOT EXISTS (SELECT FROM directives.translation later
                                            WHERE later.replaces = translation.id)
                         ORDER BY translation.number, translation.language, translation.written_at
                        """)
                .param("directive", directive)
                .query((row, number) ->
                        new CourtesyTranslation(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getString("language"),
                                row.getString("text"),
                                row.getString("of_text"),
                                row.getObject("written_by", UUID.class),
                                row.getTimestamp("written_at").toInstant()))
                .list();
    }

    public void add(
            UUID directive,
            CourtesyTranslation translation,
            int label,
            Optional<UUID> replaces,
            Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.translation
                               (id, directive, number, label, language, text, of_text, replaces, written_by, written_at)
                        VALUES (:id, :directive, :number, :label, :language, :text, :ofText, :replaces::uuid, :by, :at)
                        """)
                .param("id", translation.id())
                .param("directive", directive)
                .param("number", translation.point())
                .param("label", label)
                .param("language", translation.language())
                .param("text", translation.text())
                .param("ofText", translation.ofText())
                .param("replaces", replaces.orElse(null))
                .param("by", translation.writtenBy())
                .param("at", Timestamp.from(translation.writtenAt()))
                .update();
    }
}
