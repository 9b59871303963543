package chancery.files.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.files.StoredFile;
import chancery.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which files there are, to which record each belongs, which were withdrawn.
@Repository
public class FileStore {

    private final ReaderSql sql;

    FileStore(ReaderSql sql) {
        this.sql = sql;
    }

    public StoredFile get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(FileRows.FILES + "WHERE file.id = :id")
                .param("id", id)
                .query(FileRows::read)
                .optional()
                .orElseThrow(() -> new NotFound("file", id));
    }

    /// The files of a record, oldest first.
    public List<StoredFile> of(UUID record, Reader reader) {
        return sql.as(reader)
                .sql(
                        FileRows.FILES
                                + "WHERE file.record = :record ORDER BY file.attached_at, file.id")
                .param("record", record)
                .query(FileRows::read)
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
}
