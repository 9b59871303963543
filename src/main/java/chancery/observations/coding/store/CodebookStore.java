package chancery.observations.coding.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Codebooks, version by version.
@Repository
public class CodebookStore {

    private static final String VERSIONS =
            """
            SELECT codebook.id, codebook.directive, version.number, version.title, version.change, version.label,
                   version.issued_by, version.issued_at
              FROM observations.codebook
              JOIN observations.codebook_version version ON version.codebook = codebook.id
            """;

    private final ReaderSql sql;

    CodebookStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void takeTurn(UUID directive, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "codebook " + directive)
                .query()
                .singleRow();
    }

    /// Every version of a directive's codebook, newest first.
    public List<Codebook> ofDirective(UUID directive, Reader reader) {
        return versions(
                "WHERE codebook.directive = :one ORDER BY version.number DESC", directive, reader);
    }

    /// The latest versions of all codebooks.
    public List<Codebook> latest(Reader reader) {
        return versions(
                """
                WHERE NOT EXISTS (SELECT FROM observations.codebook_version later
                                   WHERE later.codebook = version.codebook AND later.number > version.number)
                  AND codebook.id <> :one
                ORDER BY version.title, codebook.id
                """,
                new UUID(0, 0),
                reader);
    }

    public Optional<Codebook> find(UUID codebook, int number, Reader reader) {
        return versions("WHERE codebook.id = :one AND version.number = " + number, codebook, reader)
                .stream()
                .findFirst();
    }

    private List<Codebook> versions(String which, UUID one, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS + which)
                .param("one", one)
                .query((row, number) -> codebook(row, reader))
                .list();
    }

    private Codebook codebook(ResultSet row, Reader reader) throws SQLException {
        var id = row.getObject("id", UUID.class);
        int version = row.getInt("number");
        return new Codebook(
                id,
                row.getObject("directive", UUID.class),
                version,
                row.getString("title"),
                row.getString("change"),
                questions(id, version, reader),
                row.getInt("label"),
                row.getObject("issued_by", UUID.class),
                row.getTimestamp("issued_at").toInstant());
    }

    private List<Question> questions(UUID codebook, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT number, key, text, guidance, anchors
                          FROM observations.codebook_question
                         WHERE codebook = :codebook AND version = :version
                         ORDER BY number
                        """)
                .param("codebook", codebook)
                .param("version", version)
                .query((row, number) ->
                        new Question(
                                row.getInt("number"),
                                row.getString("key"),
                                row.getString("text"),
                                row.getString("guidance"),
                                List.of((String[]) row.getArray("anchors").getArray())))
                .list();
    }
}
