package chancery.files.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.files.ContentDigest;
import chancery.files.FileName;
import chancery.files.FilePart;
import chancery.files.StoredFile;
import chancery.files.StoredFile.Withdrawn;
import chancery.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which files there are, to which record each belongs, which were withdrawn.
@Repository
public class FileStore {

    private static final String FILES =
            """
            SELECT file.id, file.record, file.kind, file.version, file.later, file.name, file.part, file.type,
                   file.size, file.digest, file.label, file.attached_by, attacher.name AS attached_by_name,
                   file.attached_at, withdrawal.why, withdrawer.name AS withdrawn_by_name, withdrawal.withdrawn_at
              FROM files.file
              JOIN access.officer attacher ON attacher.id = file.attached_by
              LEFT JOIN files.withdrawal ON withdrawal.file = file.id
              LEFT JOIN access.officer withdrawer ON withdrawer.id = withdrawal.withdrawn_by
            """;

    private final ReaderSql sql;

    FileStore(ReaderSql sql) {
        this.sql = sql;
    }

    public StoredFile get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(FILES + "WHERE file.id = :id")
                .param("id", id)
                .query(FileStore::file)
                .optional()
                .orElseThrow(() -> new NotFound("file", id));
    }

    /// The files of a record, oldest first.
    public List<StoredFile> of(UUID record, Reader reader) {
        return sql.as(reader)
                .sql(FILES + "WHERE file.record = :record ORDER BY file.attached_at, file.id")
                .param("record", record)
                .query(FileStore::file)
                .list();
    }

    public void add(StoredFile file, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO files.file
                               (id, record, kind, label, version, later, name, part, type, size, digest, attached_at, attached_by)
                        VALUES (:id, :record, :kind, :label, :version, :later, :name, :part, :type, :size, :digest, :at, :by)
                        """)
                .param("id", file.id())
                .param("record", file.record())
                .param("kind", file.kind())
                .param("label", file.label())
                .param("version", file.version())
                .param("later", file.later())
                .param("name", file.name().text())
                .param("part", file.part().name())
                .param("type", file.type())
                .param("size", file.size())
                .param("digest", file.digest().text())
                .param("at", Timestamp.from(file.attachedAt()))
                .param("by", by.id())
                .update();
    }

    /// Opens a file to others, as its record was.
    public void open(StoredFile file, int label, Reader by) {
        sql.as(by)
                .sql("UPDATE files.file SET label = :label WHERE file.id = :id")
                .param("label", label)
                .param("id", file.id())
                .update();
    }

    public void withdraw(StoredFile file, String why, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO files.withdrawal (file, label, why, withdrawn_at, withdrawn_by)
                        VALUES (:file, :label, :why, :at, :by)
                        """)
                .param("file", file.id())
                .param("label", file.label())
                .param("why", why)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getObject("record", UUID.class),
                row.getString("kind"),
                row.getInt("version"),
                row.getBoolean("later"),
                new FileName(row.getString("name")),
                FilePart.valueOf(row.getString("part")),
                row.getString("type"),
                row.getLong("size"),
                new ContentDigest(row.getString("digest")),
                row.getInt("label"),
                row.getObject("attached_by", UUID.class),
                row.getString("attached_by_name"),
                row.getTimestamp("attached_at").toInstant(),
                withdrawn(row));
    }

    private static Optional<Withdrawn> withdrawn(ResultSet row) throws SQLException {
        return row.getTimestamp("withdrawn_at") == null
                ? Optional.empty()
                : Optional.of(
                        new Withdrawn(
                                row.getString("why"),
                                row.getString("withdrawn_by_name"),
                                row.getTimestamp("withdrawn_at").toInstant()));
    }
}
