package chancery.files.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.files.ContentDigest;
import chancery.files.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/// Contents of files in PostgreSQL.
@Repository
class ContentStore implements Contents {

    private final ReaderSql sql;

    ContentStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Names no conflict, because whether somebody else has this content is not for the officer to
    /// know.
    @Override
    public void keep(ContentDigest digest, byte[] content, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO files.content (digest, bytes)
                        VALUES (:digest, :bytes)
                            ON CONFLICT DO NOTHING
                        """)
                .param("digest", digest.text())
                .param("bytes", content)
                .update();
    }

    @Override
    public void keep(ContentDigest digest, Path content, Reader by) {
        try (var bytes = Files.newInputStream(content)) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO files.content (digest, bytes)
                            VALUES (:digest, :bytes)
                                ON CONFLICT DO NOTHING
                            """)
                    .param("digest", digest.text())
                    .param("bytes", new SqlBinaryValue(bytes, Files.size(content)), Types.BINARY)
                    .update();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<byte[]> find(ContentDigest digest, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT content.bytes
                          FROM files.content
                         WHERE content.digest = :digest
                        """)
                .param("digest", digest.text())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
