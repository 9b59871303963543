package chancery.files.store;

import chancery.files.ContentDigest;
import chancery.files.FileName;
import chancery.files.FilePart;
import chancery.files.StoredFile;
import chancery.files.StoredFile.Withdrawn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// A file as it lies in PostgreSQL, with its withdrawal.
final class FileRows {

    static final String FILES =
            """
            SELECT file.id, file.record, file.kind, file.version, file.later, file.name, file.part, file.type,
                   file.size, file.digest, file.label, file.attached_by, attacher.name AS attached_by_name,
                   file.attached_at, withdrawal.why, withdrawer.name AS withdrawn_by_name, withdrawal.withdrawn_at
              FROM files.file
              JOIN access.officer attacher ON attacher.id = file.attached_by
              LEFT JOIN files.withdrawal ON withdrawal.file = file.id
              LEFT JOIN access.officer withdrawer ON withdrawer.id = withdrawal.withdrawn_by
            """;

    private FileRows() {}

    static StoredFile read(ResultSet row, int number) throws SQLException {
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
